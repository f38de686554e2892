import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Sql } from '#platform';
import { normalizedAddress } from './contact-address.js';
import { candidates, eraseFromDraft, eraseFromRound } from './contacts.sql.js';
import { Application, type Form } from '../tables/application.entity.js';
import { underWay } from '../lifecycle/index.js';
import { RulesService } from '../commands/rules.service.js';
import { erasedCommitment, peopleInForm, type Erased, type Commitments } from '../evidence/commitments.js';

/** Who is looked for in forms. */
export interface SoughtPerson {
  accountId: string | null;
  /** Counts only in applications of theirs: somebody else may have the same. */
  name: string | null;
  /** E-mail addresses and telephone numbers, as `bareAddress` writes them. */
  addresses: string[];
}

/** 申请联系人: what one form of an application says of a person. */
export interface ContactInForm {
  applicationId: string;
  number: string | null;
  /** Null for what stands in the draft now. */
  round: number | null;
  underWay: boolean;
  values: Form;
}

interface Written {
  round: number | null;
  form: Form;
  commitments: Commitments;
}

type Found = Pick<Application, 'id' | 'number' | 'zoneId' | 'kind' | 'procedureVersion' | 'status'> & {
  theirs: boolean;
  written: Written[];
};

/** 申请联系人: whom forms name as people to turn to. */
@Injectable()
export class ContactsService {
  constructor(private readonly rules: RulesService) {}

  /** `anywhere` looks through the forms of all applications for the addresses; else only through their own. */
  async find(sql: Sql, person: SoughtPerson, { anywhere = false } = {}): Promise<ContactInForm[]> {
    const found = await this.forms(sql, person, anywhere);
    return found.flatMap(({ application, written, keys }) => ({
      ...{ applicationId: application.id, number: application.number, round: written.round },
      underWay: underWay.some((status) => status === application.status),
      values: Object.fromEntries(keys.map((key) => [key, written.form[key]])),
    }));
  }

  /** Out of every form that is named by {@link find}; returns how many. As the owner of the tables. */
  async erase(tx: EntityManager, person: SoughtPerson, erased: Erased): Promise<number> {
    const found = await this.forms(tx, person, true);
    for (const { application, written, keys } of found) {
      const { round, commitments } = written;
      if (round === null) await tx.query(eraseFromDraft, [application.id, keys]);
      else {
        const left = keys.map((key) => [key, erasedCommitment(commitments[key], erased)]);
        const rest = JSON.stringify({ ...commitments, ...Object.fromEntries(left) });
        await tx.query(eraseFromRound, [application.id, round, keys, rest]);
      }
    }
    return found.length;
  }

  private async forms(sql: Sql, person: SoughtPerson, anywhere: boolean) {
    const found = await sql.query<Found[]>(candidates, [person.accountId, person.addresses, anywhere]);
    return found.flatMap((application) => {
      const people = peopleInForm(this.rules.procedureOf(application));
      return application.written.flatMap((written) => {
        const keys = people.filter(isAbout(person, application, written.form)).flat();
        const given = keys.filter((key) => key in written.form);
        return given.length > 0 ? [{ application, written, keys: given }] : [];
      });
    });
  }
}

const isAbout =
  ({ name, addresses }: SoughtPerson, { theirs: own }: Found, form: Form) =>
  (keys: string[]): boolean =>
    keys.some((key) => {
      const value = form[key];
      return typeof value === 'string' && (addresses.includes(normalizedAddress(value)) || (own && value === name));
    });
