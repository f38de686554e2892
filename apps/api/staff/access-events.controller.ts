import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccessLogService, AccountsService, type AccessEvent } from '#identity';
import type { Actor } from '#kernel';
import { audiences, CurrentActor, For, newestBy, PageQuery } from '../http/index.js';
import type { AccessEventResponse, AccessEventPageResponse } from './access-events.dto.js';

const cursor = newestBy('at');

@ApiTags('administration')
@Controller('admin/access-events')
@For(audiences.accessReaders)
export class AccessEventsController {
  constructor(
    private readonly log: AccessLogService,
    private readonly accounts: AccountsService,
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
    const names = await this.accounts.namesOf(events.flatMap(({ by, accountId }) => [by, accountId]).filter(isAccount));
    const person = (id: string | null) => (isAccount(id) ? { id, name: names.get(id) ?? id } : null);
    return events.map(({ id, at, kind, by, accountId, detail }) => ({
      ...{ id, kind, detail, at: at.toISOString() },
      ...{ by: person(by), about: person(accountId) },
    }));
  }
}

const isAccount = (id: string | null): id is string => id !== null && id !== 'system';
