import { Injectable } from '@nestjs/common';
import { EnterprisesService } from '#enterprises';
import { AccountsService } from '#identity';
import { belongsTo } from '../../http/index.js';
import type { Actor } from '#kernel';
import type { PersonOf } from './people.view.js';

type Ids = readonly (string | null | undefined)[];

const nobody = new Set<string | null | undefined>(['system', 'public', null, undefined]);

/** Reads names for ids, all of one answer at once. */
@Injectable()
export class NamesReader {
  constructor(
    private readonly accounts: AccountsService,
    private readonly enterprisesService: EnterprisesService,
  ) {}

  async people(ids: Ids): Promise<PersonOf> {
    const asked = [...new Set(ids)].filter((id): id is string => !nobody.has(id));
    const names = await this.accounts.namesOf(asked);
    return ((id: string | null) => (id === null ? null : { id, name: names.get(id) ?? id })) as PersonOf;
  }

  /** The same for staff; an enterprise does not learn who of the officials it was. */
  async peopleFor(actor: Actor, ids: Ids): Promise<(id: string | null) => ReturnType<PersonOf> | null> {
    return belongsTo(actor, 'staff') ? this.people(ids) : () => null;
  }

  async enterprise(id: string) {
    return (await this.enterprises([id]))(id);
  }

  async enterprises(ids: string[]) {
    const found = await this.enterprisesService.summariesOf([...new Set(ids)]);
    return (id: string) => found.get(id) ?? { id, nameZh: '', uscc: '' };
  }
}
