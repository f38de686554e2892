import { Injectable } from '@nestjs/common';
import { RulesService, type ListedMessage } from '#applications';
import { NamesReader } from '../applications/parts/names.reader.js';
import { aboutOf, wordsOf } from './message.view.js';
import type { MessageResponse } from './messages.dto.js';
import type { TitledResponse } from '../http/index.js';
import { titledIn } from '#kernel';

/** Draws messages with the names that belong to them. */
@Injectable()
export class MessageReader {
  constructor(
    private readonly rules: RulesService,
    private readonly names: NamesReader,
  ) {}

  async read(messages: ListedMessage[]): Promise<MessageResponse[]> {
    const enterpriseOf = await this.names.enterprises(messages.map(({ application }) => application.enterpriseId));
    return messages.map((message) => {
      const { id, kind, at, read, facts, application } = message;
      const { id: applicationId, number, projectName, enterpriseId } = application;
      const enterpriseName = enterpriseOf(enterpriseId).nameZh;
      return {
        id,
        kind,
        at,
        read,
        facts,
        application: { id: applicationId, number, projectName, enterpriseName },
        desk: this.deskOf(message),
        about: aboutOf(message, this.rules.procedureOf(application)),
        words: wordsOf(message),
      };
    });
  }

  private deskOf({ desk: key, application }: ListedMessage): TitledResponse | null {
    if (key === null) return null;
    const { desks } = this.rules.packOf(application).zone;
    return titledIn(desks, key);
  }
}
