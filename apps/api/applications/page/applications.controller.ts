import { Body, Controller, Get, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiNotFoundResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ApplicationListsService,
  ApplicationsService,
  DraftsService,
  SubmissionsService,
  type Form,
} from '#applications';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import { audiences, CurrentActor, etagOf, For, Id, IfMatch, OnceKey, PageQuery } from '../../http/index.js';
import { ObjectPipe } from '../../http/requests/validation.pipe.js';
import { ApplicationReader } from './application.reader.js';
import { ApplicationResponse, FormResponse, FormPatchRequest, PrecheckResponse } from './application.dto.js';
import { ApplicationPageResponse, ApplicationQuery, EventPageResponse } from '../parts/lists.dto.js';
import { eventCursor, newestCursor } from '../parts/cursors.js';
import { NewApplicationRequest } from '../commands/commands.dto.js';
import { NewApplicationsService } from './new-applications.service.js';

/** 申请: drafting one, and reading it. Each move is a resource you create, see the moves controllers. */
@ApiTags('applications')
@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly drafts: DraftsService,
    private readonly submissions: SubmissionsService,
    private readonly reader: ApplicationReader,
  ) {}

  @Get(':id')
  @For(audiences.applicationReaders)
  async show(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApplicationResponse> {
    const application = await this.applications.get(id, actor);
    void reply.header('etag', etagOf(application.version));
    return this.reader.read(application, actor);
  }

  /** Saves part of the form; what is given must be right, what is missing may follow until submission. */
  @Patch(':id/form')
  @For({ member: 'handling' })
  @ApiConsumes('application/merge-patch+json', 'application/json')
  @ApiBody({ type: FormPatchRequest })
  async edit(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body(ObjectPipe) patch: Form,
  ): Promise<FormResponse> {
    const saved = await this.drafts.edit(id, actor, patch, version);
    return { form: saved.form, version: saved.version };
  }

  /** 预检: everything that still stands in the way of submission, and what follows from the answers. */
  @Get(':id/precheck')
  @For({ member: 'own' })
  precheck(@Id() id: string, @CurrentActor() actor: Actor): Promise<PrecheckResponse> {
    return this.submissions.precheck(id, actor);
  }
}

/** 申请列表: beginning one, and finding it again. */
@ApiTags('applications')
@Controller('applications')
export class ApplicationListController {
  constructor(
    private readonly lists: ApplicationListsService,
    private readonly starting: NewApplicationsService,
    private readonly reader: ApplicationReader,
  ) {}

  @Post()
  @For({ member: 'handling' })
  @ApiNotFoundResponse({ description: 'No enterprise that the caller may act for, or no such invitation' })
  async begin(
    @CurrentActor() actor: Actor,
    @Body() wanted: NewApplicationRequest,
    @OnceKey() once: IdempotentRequest | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApplicationResponse> {
    const application = await this.starting.begin(actor, wanted, once);
    void reply.header('location', `/api/v1/applications/${application.id}`);
    void reply.header('etag', etagOf(application.version));
    return this.reader.read(application, actor);
  }

  @Get()
  @For(audiences.applicationReaders)
  async list(@CurrentActor() actor: Actor, @Query() query: ApplicationQuery): Promise<ApplicationPageResponse> {
    const { status, q: text, projectId, lamp, limit = 20 } = query;
    const found = await this.lists.list(actor, {
      status,
      text,
      projectId,
      lamp: lamp && { colour: lamp, today: this.reader.today(actor) },
      limit,
      after: newestCursor.read(query.cursor),
    });
    const { items, next } = newestCursor.page(found, limit);
    return { items: await this.reader.summaries(items, actor), next };
  }

  /** 经过: what happened, in order. */
  @Get(':id/events')
  @For(audiences.applicationReaders)
  async events(@Id() id: string, @CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<EventPageResponse> {
    const { limit = 20 } = query;
    const after = eventCursor.read(query.cursor)?.seq ?? 0;
    const found = await this.lists.events(id, actor, { after, limit });
    const { items, next } = eventCursor.page(found, limit);
    return { items: await this.reader.events(id, items, actor), next };
  }
}
