import { carriedOut, refusals } from '#test/support/engine/refusals/index';
import type { Attempt } from '#test/support/engine/situations/case';
import { excludedFrom, fourEyes, type FourEyes } from '../rules/four-eyes.js';
import { contextOf } from '../command-rules.js';

/** Whoever would come by the task: the actor, whom they act for, or the one it is given to. */
function comers({ story, actor, command }: Attempt) {
  const { procedure, state } = story;
  const { task, mandate } = contextOf(command, { ...story.inputFor(actor), procedure, state });
  const { to } = command as { to?: { id: string } };
  return { story, task, people: [actor.id, mandate?.onBehalfOf, to?.id] };
}

const refused = refusals.filter(([code]) => ['same_person', 'barred_person', 'conflicted'].includes(code));
const given = [...refused.map(([, , one]) => one), ...carriedOut.map(([, one]) => one)];
const attempts = given.map((one) => comers(one()));

const isKeptOut = ({ story: { procedure, state }, task, people }: (typeof attempts)[number], eyes: FourEyes) =>
  task !== null && excludedFrom(procedure, state, task, eyes).some((person) => people.includes(person));

const without = (part: keyof FourEyes): [string, FourEyes][] =>
  (fourEyes[part] as readonly { name: string }[]).map((left) => [
    left.name,
    { ...fourEyes, [part]: (fourEyes[part] as readonly object[]).filter((one) => one !== left) },
  ]);

describe('four eyes', () => {
  it.each([...without('involved'), ...without('reasons'), ...without('exceptions')])(
    'are missed by the case of somebody who is kept out, or is not, without %s',
    (_, eyes) => {
      const isMissed = (attempt: (typeof attempts)[number]) =>
        isKeptOut(attempt, eyes) !== isKeptOut(attempt, fourEyes);
      expect(attempts.some(isMissed)).toBe(true);
    },
  );
});
