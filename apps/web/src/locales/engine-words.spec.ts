import { eventTypes, outcomes, refusalCodes, statuses } from '#applications/lifecycle';
import { clockKeys } from '#applications/clock';
import { isSilent } from '../dossier/silent-events';
import { texts as english } from './en';
import { texts as chinese } from './zh-CN';

const told = eventTypes.filter((type) => !isSilent(type));

const missing = (keys: readonly string[], words: object): string[] => keys.filter((key) => !(key in words));

describe.each([
  ['Chinese', chinese],
  ['English', english],
])('what the engine can say, in %s', (_, texts) => {
  it.each([
    ['every refusal', refusalCodes, texts.problems],
    ['every event that is told', told, texts.words.event],
    ['every status', statuses, texts.words.status],
    ['every outcome of a task', outcomes, texts.words.outcome],
    ['every clock', clockKeys, texts.words.clock],
  ] as [string, readonly string[], object][])('has words for %s', (__, keys, words) => {
    expect(missing(keys, words)).toEqual([]);
  });
});
