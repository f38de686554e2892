import { Injectable } from '@nestjs/common';
import { ApplicationsService, RulesService, type Application, type CardRow } from '#applications';
import type { Card } from '#applications/lifecycle';
import { titledIn, type Actor } from '#kernel';
import { NamesReader } from '../applications/parts/names.reader.js';
import type { PersonOf } from '../applications/parts/people.view.js';
import { cardView, peopleOn } from './card.view.js';
import type { CardResponse, ListedCardResponse } from './cards.dto.js';

/** Draws cards with the names that belong to them. */
@Injectable()
export class CardsReader {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly names: NamesReader,
  ) {}

  /** Rows come with their applications, in whose states the cards stand. */
  async list(rows: CardRow[], actor: Actor): Promise<ListedCardResponse[]> {
    const found = rows.map((row) => ({ application: row.application as Application, card: cardIn(row) }));
    const [person, enterpriseOf] = await Promise.all([
      this.names.people(found.flatMap(({ card }) => peopleOn(card))),
      this.names.enterprises(found.map(({ application }) => application.enterpriseId)),
    ]);
    return found.map(({ application, card }) => {
      const { id, number, status, projectName, enterpriseId } = application;
      return {
        ...this.draw(application, card, { actor, person }),
        application: { id, number, status, projectName, enterpriseName: enterpriseOf(enterpriseId).nameZh },
      };
    });
  }

  private draw(application: Application, card: Card, reader: { actor: Actor; person: PersonOf }): CardResponse {
    const { desks } = this.rules.packOf(application).zone;
    return cardView(card, {
      procedure: this.rules.procedureOf(application),
      state: application.state,
      commands: this.applications.commandsFor(application, reader.actor),
      person: reader.person,
      desk: titledIn(desks, card.desk),
    });
  }
}

function cardIn({ id, application }: CardRow): Card {
  const card = application?.state.cards.find((one) => one.id === id);
  if (!card) throw new Error(`Card ${id} is not in the state of its application`);
  return card;
}
