import { Injectable } from '@nestjs/common';
import { RulesService, BoardsService } from '#applications';
import { titledIn, type Actor } from '#kernel';
import { procedureKinds } from '#zones/procedure';
import { ApplicationReader } from '../applications/page/application.reader.js';
import { NamesReader } from '../applications/parts/names.reader.js';
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
    const person = await this.names.people(people.map(({ holder }) => holder));
    return {
      day: today.day,
      desks: this.rules.packOf(actor).zone.desks.map(({ key, title }) => {
        const { open, claimed, green, yellow, red, oldest } = desks.find(({ desk }) => desk === key) ?? idle;
        return { key, title, open, claimed, green, yellow, red, oldest };
      }),
      people: people.map(({ holder, ...load }) => ({ person: person(holder), ...load })),
      cards: cards.map(({ rule, ...counts }) => ({ rule: this.ruleOf(actor, rule), ...counts })),
    };
  }

  private ruleOf({ zoneId }: Actor, key: string) {
    const rules = procedureKinds.flatMap((kind) => this.rules.currentProcedure(zoneId, kind).cards.rules);
    return titledIn(rules, key);
  }
}
