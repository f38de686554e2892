import { Injectable } from '@nestjs/common';
import { AccountsService } from '#identity';
import type { Actor } from '#kernel';
import type { PersonResponse } from '../applications/parts/people.dto.js';
import { belongsTo } from '../http/index.js';

/** Names of the people who recorded something about a project. */
@Injectable()
export class PeopleReader {
  constructor(private readonly accounts: AccountsService) {}

  async people(ids: readonly (string | undefined)[]): Promise<(id: string) => PersonResponse> {
    const known = [...new Set(ids)].filter((id): id is string => id !== undefined && id !== 'system');
    const names = await this.accounts.namesOf(known);
    return (id) => ({ id, name: names.get(id) ?? id });
  }

  /** The same for whoever asks: an enterprise does not learn who of the officials it was. */
  async toldTo(actor: Actor, ids: readonly (string | undefined)[]): Promise<(id: string) => PersonResponse | null> {
    if (!belongsTo(actor, 'staff')) return () => null;
    return this.people(ids);
  }
}
