import { Body, Controller, Patch, Post, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import { InvitationsService, ProjectChangesService, ProjectsService, type Project } from '#projects';
import { CurrentActor, etagOf, For, Id, CommandParams, OnceKey, type CommandRequest } from '../http/index.js';
import {
  InvitationResponse,
  NewProjectRequest,
  ProjectPatchRequest,
  StageChangeRequest,
} from './project-changes.dto.js';
import { ProjectResponse } from './project.dto.js';

/** 项目维护: district staff keep reserve projects, correct figures, and follow a project after admission. */
@ApiTags('projects')
@Controller('projects')
export class ProjectChangesController {
  constructor(
    private readonly changes: ProjectChangesService,
    private readonly invitations: InvitationsService,
    private readonly projects: ProjectsService,
  ) {}

  /** A reserve project. */
  @Post()
  @For({ district: 'zone' })
  @ApiCreatedResponse({ type: ProjectResponse })
  async create(
    @CurrentActor() actor: Actor,
    @OnceKey() once: IdempotentRequest | null,
    @Body() body: NewProjectRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProjectResponse> {
    const project = await this.changes.create(actor, body, once);
    void reply.header('location', `/api/v1/projects/${project.id}`);
    return this.shown(project, actor, reply);
  }

  /** Changes figures, with the reason; what is not given stays. */
  @Patch(':id')
  @For({ district: 'zone' })
  @ApiConsumes('application/merge-patch+json', 'application/json')
  @ApiBody({ type: ProjectPatchRequest })
  @ApiOkResponse({ type: ProjectResponse })
  async edit(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Body() { reason, ...figures }: ProjectPatchRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProjectResponse> {
    const project = await this.changes.change(id, actor, { figures, reason }, terms);
    return this.shown(project, actor, reply);
  }

  /** Moves the project where its stage may go by hand: lost, exited, or back to reserve. Other stages follow from its milestones. */
  @Post(':id/stage')
  @For({ district: 'zone' })
  @ApiCreatedResponse({ type: ProjectResponse })
  async move(
    @CommandParams() { id, actor, terms }: CommandRequest,
    @Body() { stage, reason }: StageChangeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProjectResponse> {
    const project = await this.changes.change(id, actor, { stage, reason }, terms);
    return this.shown(project, actor, reply);
  }

  /** Lets one enterprise apply about this reserve project; the code is told once. */
  @Post(':id/invitation')
  @For({ district: 'zone' })
  @ApiCreatedResponse({ type: InvitationResponse })
  invite(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @OnceKey() once: IdempotentRequest | null,
  ): Promise<InvitationResponse> {
    return this.invitations.invite(id, actor, once);
  }

  private async shown({ id }: Project, actor: Actor, reply: FastifyReply): Promise<ProjectResponse> {
    const project = await this.projects.get(id, actor);
    void reply.header('etag', etagOf(project.version));
    return ProjectResponse.from(project);
  }
}
