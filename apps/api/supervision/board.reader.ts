import { Injectable } from '@nestjs/common';
import { RulesService, BoardsService } from '#applications';
import type { Actor } from '#kernel';
import { procedureKinds } from '#zones/procedure';
import { ApplicationReader, NamesReader } from '../applications/page/application.reader.js';
import { personBy } from '../applications/parts/people.view.js';
import type { BoardResponse } from './board.dto.js';

const idle = { open: 0, claimed: 0, green: 0, yellow: 0, red: 0, oldest: null };

/** Draws the board with the names of desks, people and rules. */
@Injectable()
export class BoardReader {
  constructor(
    private readonly supervision: BoardsService,
    private readonly rules: RulesService,
    private readonly names: NamesReader,
    private readonly applications: ApplicationReader,
  ) {}

  async read(actor: Actor): Promise<BoardResponse> {
    const today = this.applications.today(actor);
    const { desks, people, cards } = await this.supervision.board(actor, today);
    const person = personBy(await this.names.accounts(people.map(({ holder }) => holder)));
    return {
      day: today.day,
      desks: this.rules.packOf(actor).zone.desks.map(({ key, title }) => {
        const { oldest, ...counts } = desks.find(({ desk }) => desk === key) ?? idle;
        const { open, claimed, green, yellow, red } = counts;
        return { key, title, open, claimed, green, yellow, red, oldest: oldest?.toISOString() ?? null };
      }),
      people: people.map(({ holder, ...load }) => ({ person: person(holder), ...load })),
      cards: cards.map(({ rule, ...counts }) => ({ rule: this.ruleOf(actor, rule), ...counts })),
    };
  }

  private ruleOf({ zoneId }: Actor, key: string) {
    const rules = procedureKinds.flatMap((kind) => this.rules.currentProcedure(zoneId, kind).cards.rules);
    return { key, title: rules.find((rule) => rule.key === key)?.title ?? { zh: key, en: key } };
  }
}
