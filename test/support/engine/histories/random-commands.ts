import type { Actor } from '#kernel';
import { commandTypes, type Command } from '#applications/lifecycle';
import { theClock } from '../actors.js';
import { commandOf } from '../commands/attempts.js';
import { pick } from '../commands/contents.js';
import type { Scenario } from '../scenario.js';

/** Numbers that shrink well; what they mean follows from the state they meet. */
export interface Choice {
  actor: number;
  choice: number;
  flavour: number;
}

export interface Attempt {
  actor: Actor;
  command: Command;
}

/** Mostly something that the actor may do, sometimes anything at all, sometimes with a content that does not fit. */
export function commandFrom(story: Scenario, { actor: who, choice, flavour }: Choice, cast: Actor[]): Attempt {
  const { actor, offered } =
    flavour % 5 > 0 ? eligibleActor(story, cast, who, flavour) : { actor: pick(cast, who) ?? theClock, offered: [] };
  const chosen = pick(offered, choice);
  const type = chosen?.command ?? pick(commandTypes, choice) ?? 'submit';
  const taskId = chosen?.taskId ?? pick(story.state.tasks, choice)?.id;
  const cardId = chosen?.cardId ?? pick(story.state.cards, choice)?.id;
  const command = commandOf(story, { type, taskId, cardId, flavour });
  return { actor, command: flavour % 13 > 0 ? command : corrupted(command, choice) };
}

/** What would end or delay most histories, or could be done at every step. */
const rareCommands = [
  'withdraw',
  'reassign',
  'countersign',
  'urge',
  'recordSiteCheck',
  'issueCard',
  'acknowledgeCard',
  'appealCard',
  'decideAppeal',
  'recuse',
  'takeOffAgenda',
  'adjourn',
  'adoptVersion',
  'lapseWithAdmission',
  'noteDefects',
  'askForExtension',
  'answerObjection',
];

/** The first of the cast, from a random place on, who can do something. */
function eligibleActor(story: Scenario, cast: Actor[], who: number, flavour: number) {
  for (let place = 0; place < cast.length; place += 1) {
    const actor = pick(cast, who + place) ?? theClock;
    const offered = story.canDo(actor).filter(({ command }) => !rareCommands.includes(command) || flavour % 7 === 0);
    if (offered.length > 0) return { actor, offered };
  }
  return { actor: pick(cast, who) ?? theClock, offered: [] };
}

/** What the engine is given as it should be: the API lets nothing else in. */
const checkedByApi = ['type', 'kind', 'projectId', 'contentHash', 'digest'];

/** One text, list or yes/no of the content is left blank or turned round. */
function corrupted(command: Command, choice: number): Command {
  const content: [string, unknown][] = Object.entries(command).filter(([key]) => !checkedByApi.includes(key));
  const [key, value] = pick(content, choice) ?? [];
  return key === undefined ? command : { ...command, [key]: blank(value) };
}

function blank(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value) ? [] : value;
}
