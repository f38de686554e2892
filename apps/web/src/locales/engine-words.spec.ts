import { clockKeys } from '#applications/clock';
import { eventTypes, outcomes, reminderOccasions, reminderSubjects, statuses } from '#applications/lifecycle';
import { messageKinds } from '#applications/messages';
import { texts as english } from './en';
import { isSilent } from './engine/silent-events';
import { texts as chinese } from './zh-CN';

const shown = eventTypes.filter((type) => !isSilent(type));

/** A reminder is worded by what it is about. */
const sentences = messageKinds.filter((kind) => kind !== 'reminded');

const withoutPlurals = (words: object) =>
  Object.fromEntries(Object.keys(words).map((key) => [key.replace(/_(one|other)$/, ''), true]));

/** `lapsed_correction` is `lapsed` with its cause. */
const isOf = (codes: readonly string[]) => (key: string) =>
  codes.some((code) => key === code || key.startsWith(`${code}_`));

describe.each([
  ['Chinese', chinese],
  ['English', english],
])('what the engine can say, in %s', (_, texts) => {
  it.each([
    ['every event that is shown', shown, texts.dossier.event],
    ['every status', statuses, texts.words.status],
    ['every outcome of a task', [...outcomes, 'keep'], texts.words.outcome],
    ['every clock', clockKeys, texts.words.clock],
    ['every message', sentences, withoutPlurals(texts.messages.kind)],
    ['every reminder', reminderSubjects, texts.words.reminder],
    ...Object.entries(texts.words.reminder).map(([about, words]) => [
      `both reminders of a ${about}`,
      reminderOccasions,
      words,
    ]),
  ] as [string, readonly string[], object][])('has words for %s, and none beside', (__, codes, words) => {
    expect(codes.filter((code) => !(code in words))).toEqual([]);
    expect(Object.keys(words).filter((key) => !isOf(codes)(key))).toEqual([]);
  });
});
