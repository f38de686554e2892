import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApplicationListsService } from '#applications';
import type { Actor } from '#kernel';
import { ProjectsService } from '#projects';
import { audiences, CurrentActor, etagOf, For, Id } from '../http/index.js';
import { filterOf, projectPage } from './project-cursor.js';
import { ApiDayToCome } from './project-fields.js';
import { ProjectQuery } from './project-query.dto.js';
import {
  FiguresResponse,
  ProjectResponse,
  ProjectPageResponse,
  RevisionResponse,
  RevisionListResponse,
} from './project.dto.js';
import { NamesReader } from '../applications/parts/names.reader.js';

/** 项目库: staff see all projects of their zone, an enterprise its own. */
@ApiTags('projects')
@Controller('projects')
export class ProjectsController {
  constructor(
    private readonly projects: ProjectsService,
    private readonly applications: ApplicationListsService,
    private readonly names: NamesReader,
  ) {}

  @Get()
  @For(audiences.projectReaders)
  @ApiOkResponse({ type: ProjectPageResponse })
  @ApiDayToCome()
  async list(@CurrentActor() actor: Actor, @Query() query: ProjectQuery): Promise<ProjectPageResponse> {
    const rows = await this.projects.list(actor, { ...filterOf(query), asOf: query.asOf });
    return projectPage(rows, query);
  }

  @Get(':id')
  @For(audiences.projectReaders)
  @ApiOkResponse({ type: ProjectResponse })
  async show(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProjectResponse> {
    const project = await this.projects.get(id, actor);
    const [application] = await this.applications.list(actor, { projectId: id, limit: 1 });
    void reply.header('etag', etagOf(project.version));
    return { ...ProjectResponse.from(project), applicationId: application?.id ?? null };
  }

  /** Every state the project has had, oldest first. */
  @Get(':id/revisions')
  @For({ staff: 'zone' })
  @ApiOkResponse({ type: RevisionListResponse })
  async revisions(@Id() id: string, @CurrentActor() actor: Actor): Promise<RevisionListResponse> {
    const revisions = await this.projects.revisions(id, actor);
    const person = await this.names.people(revisions.map(({ actorId }) => actorId));
    const items = revisions.map((one) => ({
      ...RevisionResponse.from(one),
      actor: person(one.actorId),
      figures: FiguresResponse.from(one),
    }));
    return { items };
  }
}
