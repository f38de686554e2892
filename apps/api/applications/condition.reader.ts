import { Injectable } from '@nestjs/common';
import type { ConditionRow } from '#applications';
import type { Actor } from '#kernel';
import { ApplicationReader, NamesReader } from './application.reader.js';
import { followedConditionView } from './condition.view.js';
import type { FollowedConditionDto } from './conditions.dto.js';

/** Draws conditions with the names of the enterprises that they bind. */
@Injectable()
export class ConditionReader {
  constructor(
    private readonly names: NamesReader,
    private readonly applications: ApplicationReader,
  ) {}

  async read(rows: ConditionRow[], actor: Actor): Promise<FollowedConditionDto[]> {
    const ids = rows.flatMap(({ application }) => application?.enterpriseId ?? []);
    const enterpriseOf = await this.names.enterprises(ids);
    const today = this.applications.today(actor);
    return rows.flatMap(
      (row) => followedConditionView(row, enterpriseOf(row.application?.enterpriseId ?? ''), today) ?? [],
    );
  }
}
