import { Injectable } from '@nestjs/common';
import { RulesService, type Application, type ApplicationEventRow } from '#applications';
import { titleOf, type CaseTaskKind } from '#applications/lifecycle';
import { dayOf } from '#calendar';
import type { Delegation, PossibleDelegate } from '#delegations';
import { titledIn, type Actor } from '#kernel';
import { NamesReader } from '../applications/parts/names.reader.js';
import {
  DelegationResponse,
  type ActForMeResponse,
  type DelegationState,
  type PossibleDelegateResponse,
} from './delegations.dto.js';
import type { TitledResponse } from '../http/index.js';

/** Draws delegations, and what came of them, with the names of people and desks. */
@Injectable()
export class DelegationReader {
  constructor(
    private readonly rules: RulesService,
    private readonly names: NamesReader,
  ) {}

  async read(delegations: Delegation[], actor: Actor): Promise<DelegationResponse[]> {
    const people = delegations.flatMap(({ delegatorId, delegateId, endedBy }) => [delegatorId, delegateId, endedBy]);
    const person = await this.names.people(people);
    const today = dayOf(this.rules.contextFor(actor).now);
    return delegations.map((one) => ({
      ...DelegationResponse.from(one),
      from: person(one.delegatorId),
      to: person(one.delegateId),
      endedBy: person(one.endedBy),
      mine: one.delegatorId === actor.id,
      desk: one.desk === null ? null : this.deskName(one.desk, actor),
      kinds: one.kinds as CaseTaskKind[] | null,
      state: stateOn(today, one),
    }));
  }

  async one(delegation: Delegation, actor: Actor): Promise<DelegationResponse> {
    const [drawn] = await this.read([delegation], actor);
    return drawn as DelegationResponse;
  }

  delegates(found: PossibleDelegate[], actor: Actor): PossibleDelegateResponse[] {
    return found.map(({ desks, ...one }) => ({ ...one, desks: desks.map((desk) => this.deskName(desk, actor)) }));
  }

  async acts(rows: ApplicationEventRow[]): Promise<ActForMeResponse[]> {
    const person = await this.names.people(rows.map(({ actorId }) => actorId));
    return rows.map(({ id, at, type, actorId, data, application }) => {
      const { id: applicationId, number, projectName, state } = application as Application;
      const task = state.tasks.find((one) => one.id === data.taskId);
      return {
        id,
        at,
        type,
        applicationId,
        number,
        projectName,
        actor: person(actorId),
        task: task ? titleOf(this.rules.procedureOf(application as Application), task.key) : null,
      };
    });
  }

  private deskName(key: string, actor: Actor): TitledResponse {
    const { desks } = this.rules.packOf(actor).zone;
    return titledIn(desks, key);
  }
}

function stateOn(today: string, { startsOn, endsOn, endedAt }: Delegation): DelegationState {
  if (endedAt !== null || endsOn < today) return 'over';
  return startsOn > today ? 'planned' : 'running';
}
