import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ObjectionsService, PublicRegisterService, type Application } from '#applications';
import { NotFound, type Actor } from '#kernel';
import { Config, zoneScope, runInScope, type IdempotentRequest } from '#platform';
import {
  audiences,
  CurrentActor,
  decodeCursor,
  For,
  Id,
  isPlaceId,
  OnceKey,
  PageQuery,
  pageOf,
} from '../http/index.js';
import {
  GrantPageResponse,
  GrantQuery,
  NewObjectionRequest,
  NoticePageResponse,
  ObjectionAnswerResponse,
  ObjectionListResponse,
  ObjectionReceiptResponse,
  ObjectionResponse,
  type GrantResponse,
} from './notices.dto.js';
import { noticeView } from './notice.view.js';

/** 公示与异议: anybody may read the notices, and object with a reason while they run. */
@ApiTags('public')
@Controller('public')
export class NoticesController {
  constructor(
    private readonly objections: ObjectionsService,
    private readonly register: PublicRegisterService,
    private readonly config: Config,
  ) {}

  @Get('zones/:zone/notices')
  @For({ public: 'any' })
  @ApiParam({ name: 'zone', example: 'zgc' })
  async list(@Param('zone') zone: string, @Query() { limit, cursor }: PageQuery): Promise<NoticePageResponse> {
    if (zone !== this.config.ZONE) throw new NotFound('zone');
    const page = { after: decodeCursor(cursor, isPlaceId), limit };
    const found = await this.openly(() => this.register.notices(zone, page));
    const { items, next } = pageOf(found, limit, ({ id }) => id);
    return { items: items.map(noticeView), next };
  }

  /** 准予公开: what was granted, latest first, to be searched by anybody (Administrative Licensing Law art. 40). */
  @Get('zones/:zone/decisions')
  @For({ public: 'any' })
  @ApiParam({ name: 'zone', example: 'zgc' })
  async granted(@Param('zone') zone: string, @Query() { limit, cursor, q }: GrantQuery): Promise<GrantPageResponse> {
    if (zone !== this.config.ZONE) throw new NotFound('zone');
    const page = { text: q, after: decodeCursor(cursor, isPlaceId), limit };
    const { items, next } = pageOf(await this.openly(() => this.register.granted(zone, page)), limit, ({ id }) => id);
    return { items: items.map(grantView), next };
  }

  /** 提出异议. It becomes a task of the window and holds the close of the notice. */
  @Post('notices/:id/objections')
  @For({ public: 'any' })
  object(
    @Id() id: string,
    @OnceKey() once: IdempotentRequest | null,
    @Body() said: NewObjectionRequest,
  ): Promise<ObjectionReceiptResponse> {
    const { name, contact, reason } = said;
    const filing = { zoneId: this.config.ZONE, applicationId: id, once };
    return this.openly(() => this.objections.object(filing, { name, contact, reason }));
  }

  /** 查询异议答复, by the number that the objector was given. */
  @Get('objections/:id')
  @For({ public: 'any' })
  answer(@Id() id: string): Promise<ObjectionAnswerResponse> {
    return this.openly(() => this.objections.answerTo(id));
  }

  /** What is public is told of every enterprise. */
  private openly<T>(work: () => T): T {
    return runInScope(zoneScope(this.config.ZONE), work);
  }
}

/** What was objected: for all who see the application; by whom, for the window that answers and for the auditor. */
@ApiTags('applications')
@Controller('applications/:id/objections')
export class ObjectionsController {
  constructor(private readonly objections: ObjectionsService) {}

  @Get()
  @For(audiences.applicationReaders)
  async list(@Id() id: string, @CurrentActor() actor: Actor): Promise<ObjectionListResponse> {
    return { items: (await this.objections.of(id, actor)).map(ObjectionResponse.from) };
  }
}

function grantView({ id, number, kind, status, enterprise, projectName, state }: Application): GrantResponse {
  return {
    id,
    number: number ?? '',
    kind,
    projectName,
    enterpriseName: enterprise?.nameZh ?? '',
    decidedOn: state.decision?.decidedOn ?? '',
    inForce: status === 'approved',
  };
}
