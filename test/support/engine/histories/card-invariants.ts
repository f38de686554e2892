import assert from 'node:assert/strict';
import { addDays, dayOf } from '#calendar';
import { isOpen, type ApplicationState, type Card, type Task } from '#applications/lifecycle';
import type { HistoryStep } from './random-histories.js';

const todayIn = ({ story }: HistoryStep): string => dayOf(story.now);

/** A state in which time passes for somebody. */
const timeRuns = ({ suspension, status }: ApplicationState) => suspension === null && status !== 'correcting';

const lateTasks = (state: ApplicationState, today: string) =>
  state.tasks.filter(
    (task) => isOpen(task) && task.dueOn !== null && task.dueOn < today && had(state, task, task.dueOn),
  );

/** Whether the desk could have done the task on that day: a seat that has no meeting cannot vote. */
const had = (state: ApplicationState, task: Task, day: string): boolean =>
  openedBy(task, day) && (task.kind !== 'vote' || couldVote(state, task, day));

function couldVote({ panel, sittings }: ApplicationState, { desk }: Task, day: string): boolean {
  if (panel?.mode !== 'session' || panel.office === desk) return true;
  return sittings.some(({ end, opened }) => end === null && opened !== null && dayOf(new Date(opened.at)) <= day);
}

const newCards = ({ before, story }: HistoryStep): Card[] => story.state.cards.slice(before.cards.length);

/** Why this card may be given, told without the code that gives it. */
const cardGrounds: Record<string, (card: Card, moment: HistoryStep) => boolean> = {
  task_overdue: ({ taskId, dueOn }, moment) =>
    timeRuns(moment.before) &&
    lateTasks(moment.before, todayIn(moment)).some((task) => task.id === taskId && task.dueOn === dueOn),
  promise_overdue: (card, moment) => clockIsPast('promised', card, moment),
  statutory_overdue: (card, moment) => clockIsPast('statutory', card, moment),
  deemed_accepted: (_, { before, story }) => !before.deemedAccepted && story.state.deemedAccepted,
  empty_reason: ({ taskId, holder, reason }, { story: { state } }) => {
    const outcome = state.tasks.find(({ id }) => id === taskId)?.outcome;
    const refused = ['refuse', 'object', 'dismiss'].includes(outcome?.choice ?? '');
    return refused && outcome?.by === holder && (reason ?? '').length < 10;
  },
};

function clockIsPast(key: string, { desk, dueOn }: Card, moment: HistoryStep): boolean {
  const { clocks, tasks, panel } = moment.before;
  const runs = clocks.some((clock) => clock.key === key && clock.endedOn === null && clock.dueOn === dueOn);
  const isPast = dueOn !== null && dueOn < todayIn(moment);
  const theirs = tasks.filter((task) => task.desk === desk || (task.kind === 'vote' && panel?.office === desk));
  return timeRuns(moment.before) && runs && isPast && theirs.some((task) => openedBy(task, dueOn));
}

const openedBy = ({ openedAt }: Task, day: string): boolean => dayOf(new Date(openedAt)) <= day;

/** What holds of cards after every attempt, whenever the clock asks. */
export const aboutCards: Record<string, (moment: HistoryStep) => void> = {
  'no card is given before its limit is past, or while the clock stands still': (moment) => {
    for (const card of newCards(moment).filter(({ issuedBy }) => issuedBy === 'system')) {
      assert(cardGrounds[card.rule]?.(card, moment), JSON.stringify(card));
      assert.equal(card.asOf, card.dueOn === null ? todayIn(moment) : addDays(card.dueOn, 1));
    }
  },

  'a limit that is past has its card once anything was asked of officials': (moment) => {
    const { before, story, actor, command, refusal } = moment;
    const byOthers = actor.member !== null || actor.kind === 'public' || command.type === 'recalculate';
    if (byOthers || refusal || !timeRuns(before)) return;
    for (const { id } of lateTasks(before, todayIn(moment))) {
      assert(story.state.cards.some(({ rule, taskId }) => rule === 'task_overdue' && taskId === id));
    }
  },

  'one rule gives one card about one subject': ({ story: { state } }) => {
    const subjects = state.cards.map(({ rule, desk, taskId }) => `${rule} ${desk} ${taskId}`);
    assert.equal(new Set(subjects).size, subjects.length);
  },

  'what is said about a card stays said, and only an appeal is ruled on': ({ before, story: { state } }) => {
    const said = ({ acknowledgement, appeal, ruling }: Card) => [acknowledgement, appeal, ruling];
    before.cards.forEach((card, place) => {
      const now = state.cards[place];
      assert.equal(now?.id, card.id);
      said(card).forEach((one, which) => assert(one === null || said(now)[which] === one));
      assert(now.ruling === null || now.appeal !== null);
    });
  },
};
