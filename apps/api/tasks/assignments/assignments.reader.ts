import { Injectable } from '@nestjs/common';
import { RulesService, type Candidates } from '#applications';
import type { Actor } from '#kernel';
import { NamesReader } from '../../applications/parts/names.reader.js';
import type { CandidatesResponse } from './assignments.dto.js';

/** Draws whom a task may be given to, with the names of people and desks. */
@Injectable()
export class AssignmentsReader {
  constructor(
    private readonly rules: RulesService,
    private readonly names: NamesReader,
  ) {}

  async candidates({ people, desks }: Candidates, actor: Actor): Promise<CandidatesResponse> {
    const person = await this.names.people(people.map(({ onBehalfOf }) => onBehalfOf));
    const named = this.rules.packOf(actor).zone.desks.filter(({ key }) => desks.includes(key));
    return {
      people: people.map((one) => ({ ...one, onBehalfOf: person(one.onBehalfOf) })),
      desks: named.map(({ key, title }) => ({ key, title })),
    };
  }
}
