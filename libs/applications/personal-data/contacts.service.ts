import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Sql } from '#platform';
import { normalizedAddress } from './contact-address.js';
import { candidates, eraseFromDraft, eraseFromRound } from './contacts.sql.js';
import { Application, type Form } from '../tables/application.entity.js';
import { underWay } from '../lifecycle/index.js';
import { RulesService } from '../commands/rules.service.js';
import { erasedCommitment, peopleInForm, type Erased, type Commitments } from '../evidence/commitments.js';

/** A person to look for in forms. */
export interface SoughtPerson {
  accountId: string | null;
  /** Matches only in their own applications: others may have the same name. */
  name: string | null;
  /** E-mail addresses and telephone numbers, as `normalizedAddress` writes them. */
  addresses: string[];
}

/** 申请联系人: values about a person in one form of an application. */
export interface ContactInForm {
  applicationId: string;
  number: string | null;
  /** Null for the current draft. */
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

/** 申请联系人: contacts named in forms. */
@Injectable()
export class ContactsService {
  constructor(private readonly rules: RulesService) {}

  /** Searches their own applications; with `anywhere`, the addresses in all applications too. */
  async find(sql: Sql, person: SoughtPerson, { anywhere = false } = {}): Promise<ContactInForm[]> {
    const found = await this.forms(sql, person, anywhere);
    return found.flatMap(({ application, written, keys }) => ({
      applicationId: application.id,
      number: application.number,
      round: written.round,
      underWay: underWay.some((status) => status === application.status),
      values: Object.fromEntries(keys.map((key) => [key, written.form[key]])),
    }));
  }

  /** Erases the values that {@link find} finds and returns the number of forms. Needs the owner of the tables. */
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
