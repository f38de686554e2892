import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActsOnBehalfService } from '#applications';
import { DelegationsService } from '#delegations';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import { CurrentActor, For, Id, OnceKey, PageQuery, StepUp } from '../http/index.js';
import { actCursor, delegationCursor } from './delegation-cursor.js';
import { DelegationReader } from './delegation.reader.js';
import {
  ActForMePageResponse,
  DelegateQuery,
  DelegationResponse,
  DelegationPageResponse,
  NewDelegationRequest,
  PossibleDelegatesResponse,
} from './delegations.dto.js';

const wantedIn = ({ desk, kinds, startsOn, endsOn }: DelegateQuery) => ({
  desk: desk ?? null,
  kinds: kinds ?? null,
  startsOn,
  endsOn,
});

/** 委托: what is left to somebody while one is away, and what they did. */
@ApiTags('delegations')
@Controller('delegations')
@For({ staff: 'self' })
export class DelegationsController {
  constructor(
    private readonly delegations: DelegationsService,
    private readonly acts: ActsOnBehalfService,
    private readonly reader: DelegationReader,
  ) {}

  /** Those that the caller made and those that were left to them, newest first. */
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() { limit = 20, cursor }: PageQuery,
  ): Promise<DelegationPageResponse> {
    const rows = await this.delegations.list(actor, { limit, after: delegationCursor.read(cursor) });
    const { items, next } = delegationCursor.page(rows, limit);
    return { items: await this.reader.read(items, actor), next };
  }

  /** All other staff of the zone, and for each whether this could be left to them. */
  @Get('delegates')
  async delegates(@CurrentActor() actor: Actor, @Query() query: DelegateQuery): Promise<PossibleDelegatesResponse> {
    const found = await this.delegations.possibleDelegates(actor, wantedIn(query));
    return { items: this.reader.delegates(found, actor) };
  }

  /** What was done for the caller, newest first. */
  @Get('acts')
  async done(@CurrentActor() actor: Actor, @Query() { limit = 20, cursor }: PageQuery): Promise<ActForMePageResponse> {
    const rows = await this.acts.list(actor, { limit, after: actCursor.read(cursor) });
    const { items, next } = actCursor.page(rows, limit);
    return { items: await this.reader.acts(items), next };
  }

  @Post()
  @StepUp()
  async make(
    @CurrentActor() actor: Actor,
    @OnceKey() once: IdempotentRequest | null,
    @Body() { to, note = '', ...body }: NewDelegationRequest,
  ): Promise<DelegationResponse> {
    const made = await this.delegations.make(actor, { ...wantedIn(body), delegateId: to, note }, once);
    return this.reader.one(made, actor);
  }

  /** Ends it at once, by who is away or by who stands in. It stays on record. */
  @Delete(':id')
  @HttpCode(200)
  async end(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @OnceKey() once: IdempotentRequest | null,
  ): Promise<DelegationResponse> {
    return this.reader.one(await this.delegations.end(id, actor, once), actor);
  }
}
