import { Injectable } from '@nestjs/common';
import type { Application, ConditionRow } from '#applications';
import type { Condition } from '#applications/lifecycle';
import type { Actor } from '#kernel';
import { ApplicationReader } from '../page/application.reader.js';
import { NamesReader } from '../parts/names.reader.js';
import { conditionView } from '../parts/decision/condition.view.js';
import type { FollowedConditionResponse } from '../parts/decision/conditions.dto.js';

/** Draws conditions with the names of the enterprises that they bind. */
@Injectable()
export class ConditionReader {
  constructor(
    private readonly names: NamesReader,
    private readonly applications: ApplicationReader,
  ) {}

  async read(rows: ConditionRow[], actor: Actor): Promise<FollowedConditionResponse[]> {
    const found = rows.map((row) => ({ application: row.application as Application, condition: conditionIn(row) }));
    const enterpriseOf = await this.names.enterprises(found.map(({ application }) => application.enterpriseId));
    const today = this.applications.today(actor);
    return found.map(({ application, condition }) => {
      const { id, number, projectName, enterpriseId } = application;
      const subject = { id, number, projectName, enterprise: enterpriseOf(enterpriseId) };
      return { ...conditionView(condition, today), application: subject };
    });
  }
}

function conditionIn({ id, application }: ConditionRow): Condition {
  const condition = application?.state.conditions.find((one) => one.id === id);
  if (!condition) throw new Error(`Condition ${id} is not in the state of its application`);
  return condition;
}
