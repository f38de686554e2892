import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppointmentsService, DeactivationsService, StaffListService, type PlaceInStaff } from '#identity';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
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
  StepUp,
} from '../http/index.js';
import { NewOfficeRequest, OfficeEndRequest, StaffMemberResponse, StaffPageResponse } from './staff.dto.js';
import { StaffReader } from './staff.reader.js';

const isPlace = (value: unknown): value is PlaceInStaff => {
  const { name, id } = (value ?? {}) as Partial<PlaceInStaff>;
  return typeof name === 'string' && !name.includes('\0') && isPlaceId(id);
};

/** 工作人员: who serves which desk and holds which role in the zone. Nobody changes their own. */
@ApiTags('administration')
@Controller('admin/staff')
@For({ administrator: 'zone' })
export class StaffController {
  constructor(
    private readonly staff: StaffListService,
    private readonly appointing: AppointmentsService,
    private readonly deactivation: DeactivationsService,
    private readonly reader: StaffReader,
  ) {}

  /** By name. */
  @Get()
  @For(audiences.accessReaders)
  async list(@CurrentActor() actor: Actor, @Query() { limit = 20, cursor }: PageQuery): Promise<StaffPageResponse> {
    const rows = await this.staff.list(actor.zoneId, { limit, after: decodeCursor(cursor, isPlace) });
    const { items, next } = pageOf(rows, limit, ({ name, id }): PlaceInStaff => ({ name, id }));
    return { items: items.map((one) => this.reader.member(one, actor)), next };
  }

  @Get(':id')
  @For(audiences.accessReaders)
  async show(@Id() id: string, @CurrentActor() actor: Actor): Promise<StaffMemberResponse> {
    return this.reader.member(await this.staff.get(actor.zoneId, id), actor);
  }

  /** 任命. */
  @Post(':id/offices')
  @StepUp()
  async grant(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Body() office: NewOfficeRequest,
    @OnceKey() once: IdempotentRequest | null,
  ): Promise<StaffMemberResponse> {
    await this.appointing.grant(actor, id, this.reader.given(office), once);
    return this.show(id, actor);
  }

  /** Changes the last day. To end it at once, revoke it. */
  @Patch(':id/offices/:office')
  @StepUp()
  async changeEnd(
    @Id() id: string,
    @Id('office') office: string,
    @CurrentActor() actor: Actor,
    @Body() { endsOn }: OfficeEndRequest,
  ): Promise<StaffMemberResponse> {
    await this.appointing.changeEnd(actor, { accountId: id, officeId: office }, endsOn);
    return this.show(id, actor);
  }

  /** 免去: it ends at once; what was given and when stays on record. */
  @Delete(':id/offices/:office')
  @StepUp()
  @HttpCode(200)
  async revoke(
    @Id() id: string,
    @Id('office') office: string,
    @CurrentActor() actor: Actor,
  ): Promise<StaffMemberResponse> {
    await this.appointing.revoke(actor, { accountId: id, officeId: office });
    return this.show(id, actor);
  }

  /** 停用: every session of the person in this zone ends at once, and nobody signs in with the account. */
  @Post(':id/deactivation')
  @StepUp()
  async deactivate(@Id() id: string, @CurrentActor() actor: Actor): Promise<StaffMemberResponse> {
    await this.deactivation.deactivate(actor, id);
    return this.show(id, actor);
  }

  /** 恢复. */
  @Delete(':id/deactivation')
  @StepUp()
  @HttpCode(200)
  async reactivate(@Id() id: string, @CurrentActor() actor: Actor): Promise<StaffMemberResponse> {
    await this.deactivation.reactivate(actor, id);
    return this.show(id, actor);
  }
}
