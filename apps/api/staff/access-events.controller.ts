import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccessLogService, type AccessEvent } from '#identity';
import type { Actor } from '#kernel';
import { NamesReader } from '../applications/parts/names.reader.js';
import { audiences, CurrentActor, For, newestBy, PageQuery } from '../http/index.js';
import type { AccessEventResponse, AccessEventPageResponse } from './access-events.dto.js';

const cursor = newestBy('at');

@ApiTags('administration')
@Controller('admin/access-events')
@For(audiences.accessReaders)
export class AccessEventsController {
  constructor(
    private readonly log: AccessLogService,
    private readonly names: NamesReader,
  ) {}

  /** 权限变更记录 of the zone, newest first. */
  @Get()
  async list(
    @CurrentActor() { zoneId }: Actor,
    @Query() { limit = 20, cursor: place }: PageQuery,
  ): Promise<AccessEventPageResponse> {
    const { items, next } = cursor.page(await this.log.list(zoneId, { limit, after: cursor.read(place) }), limit);
    return { items: await this.named(items), next };
  }

  private async named(events: AccessEvent[]): Promise<AccessEventResponse[]> {
    const person = await this.names.people(events.flatMap(({ by, accountId }) => [by, accountId]));
    return events.map(({ id, at, kind, by, accountId, detail }) => ({
      id,
      at,
      kind,
      by: by === 'system' ? null : person(by),
      about: person(accountId),
      detail,
    }));
  }
}
