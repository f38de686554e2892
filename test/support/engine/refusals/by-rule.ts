import {
  commandTypes,
  lifecycle,
  type ApplicationState,
  type CommandType,
  type Party,
  type RefusalCode,
  type Task,
} from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import { lin, servingAt, stranger, supervisor } from '../actors.js';
import type { Attempt, Refused } from '../situations/case.js';
import { aFieldError } from '../situations/situations.js';
import { ruledBy } from '../commands/ruled-by.js';
import { validAttempt } from '../commands/attempts.js';

/** An innocent attempt of the command with one thing about it changed. */
function but(type: CommandType, code: RefusalCode, what: string, difference: (attempt: Attempt) => object): Refused {
  return [
    code,
    `${type}, ${what}`,
    () => {
      const attempt = validAttempt(type);
      return { ...attempt, ...difference(attempt) };
    },
  ];
}

/** The same with other content. */
const saying = (type: CommandType, code: RefusalCode, what: string, content: object): Refused =>
  but(type, code, what, ({ command }) => ({ command: { ...command, ...content } }));

/** The same in a state that has come about otherwise. */
function inState({ story }: Attempt, difference: Partial<ApplicationState>): object {
  story.state = { ...story.state, ...difference };
  return { story };
}

const aPause = { kind: 'testing', reason: '送检', since: '2026-03-02', expectedEnd: '2026-12-31' } as const;
const isPaused = (attempt: Attempt) => inState(attempt, { suspension: aPause });

const everyTask = ({ story }: Attempt, difference: Partial<Task>) => ({
  tasks: story.state.tasks.map((task) => ({ ...task, ...difference })),
});

/** Tasks that are done by now, whoever has them in hand. */
const isDone = (attempt: Attempt) => inState(attempt, everyTask(attempt, { state: 'done' }));

/** What a procedure may say of any task: nobody does it who has checked, or signed. */
function isKeptApart(attempt: Attempt): object {
  const { story, actor } = attempt;
  const [some] = story.state.tasks;
  const earlier = (['check', 'signature'] as const).map(
    (kind) => ({ ...some, id: kind, key: kind, kind, state: 'done', holder: actor.id }) as Task,
  );
  const tasks = story.procedure.tasks.map((task) => ({ ...task, notBy: ['check', 'signature'] }));
  Object.assign(story, { procedure: { ...story.procedure, tasks } as Procedure });
  return inState(attempt, { tasks: [...story.state.tasks, ...earlier] });
}

const ofTheEnterprise = ({ actor }: Attempt) => ({ actor: { ...actor, member: lin.member } });
const aColleague = ({ actor }: Attempt) => ({ actor: servingAt(actor.desks[0] ?? '', 'a-colleague') });

/** They mean the task that the actor has in hand. */
const heldByWhoActs = ruledBy('isHolderOrPanelOffice');

/** Whoever may not: one case at least for every line of the table. */
const byTheWrongParty: Record<Party, (type: CommandType) => Refused[]> = {
  applicant: (type) => [but(type, 'not_yours', 'by another enterprise', () => ({ actor: stranger }))],
  desk: (type) => [
    but(type, 'not_your_desk', 'by another desk', () => ({ actor: servingAt('elsewhere') })),
    but(type, 'same_person', 'by somebody of the enterprise', ofTheEnterprise),
  ],
  holder: (type) => [
    but(type, heldByWhoActs.includes(type) ? 'no_such_task' : 'already_claimed', 'by a colleague', aColleague),
    but(type, 'same_person', 'by somebody of the enterprise', ofTheEnterprise),
    but(type, 'no_such_task', 'once more', isDone),
    but(type, heldByWhoActs.includes(type) ? 'no_such_task' : 'not_your_desk', 'by the supervisor', () => ({
      actor: supervisor,
    })),
  ],
  supervisor: (type) => [
    but(type, 'not_your_role', 'by a clerk', () => ({ actor: servingAt('window') })),
    but(type, 'not_your_role', 'by the applicant', () => ({ actor: lin })),
    but(type, 'same_person', 'by somebody of the enterprise', ofTheEnterprise),
  ],
  'holder/supervisor': (type) => [but(type, 'already_claimed', 'by a colleague', aColleague)],
  'supervisor/applicant': (type) => [but(type, 'not_your_role', 'by another enterprise', () => ({ actor: stranger }))],
  system: (type) => [but(type, 'not_your_role', 'by the applicant', () => ({ actor: lin }))],
  public: (type) => [but(type, 'not_your_role', 'by an account', () => ({ actor: lin }))],
};

const yesterday = '2026-03-01';
const conditionsOf = (type: CommandType): Refused[] => [
  saying(type, 'date_in_the_past', 'with a condition for yesterday', {
    conditions: [{ text: '联网', owner: 'applicant', dueOn: yesterday }],
  }),
  saying(type, 'condition_too_far', 'with a condition for good, written as a day', {
    conditions: [{ text: '联网', owner: 'applicant', dueOn: '2099-12-31' }],
  }),
  saying(type, 'no_such_owner', 'with a condition for nobody', {
    conditions: [{ text: '联网', owner: 'nobody', dueOn: '2026-09-01' }],
  }),
];

const judging = ruledBy('conditionsAreDated');

const early = ({ story }: Attempt) => ({
  story: Object.assign(story, { now: new Date('2026-03-02T10:00:00+08:00') }),
});

function twoConditions({ story }: Attempt) {
  const [one] = story.state.conditions;
  return one
    ? [
        { ...one, metOn: '2026-03-20', evidence: '验收单' },
        { ...one, id: 'another' },
      ]
    : [];
}

/** Each case differs in one thing from what is allowed. */
// prettier-ignore
export const byRule: Refused[] = [
  ...commandTypes.flatMap((type) => byTheWrongParty[lifecycle[type].by](type)),
  ...ruledBy('isNotSuspended').map((type) => but(type, 'suspended', 'while the clock is stopped', isPaused)),
  ...ruledBy('isSecondPairOfEyes').map((type) => but(type, 'same_person', 'by who is to be kept apart', isKeptApart)),
  ...judging.flatMap(conditionsOf),
  ...ruledBy('outcomeFits').map((type) => saying(type, 'wrong_outcome', 'with an outcome of another kind', { outcome: 'deliver' })),
  ...judging.map((type) => saying(type, 'no_such_line', 'with a line that the checklist does not have', { checklist: { nothing: true } })),
  ...ruledBy('reasonIsGiven').map((type) => saying(type, 'reason_required', 'without a reason', { reason: ' ' })),
  ...ruledBy('reasonsAreGiven').map((type) => saying(type, 'reason_required', 'without reasons', { reasons: '' })),
  ...(['claim', 'urge', 'consentBySilence'] as const).map((type) => but(type, 'no_such_task', 'of what is done', isDone)),
  but('reassign', 'no_such_task', 'of what is done, by the supervisor', (attempt) => ({ ...isDone(attempt), actor: supervisor })),
  saying('resubmit', 'dossier_incomplete', 'with errors', { errors: [aFieldError] }),
  saying('requestCorrection', 'no_such_subject', 'about what the form does not have', { items: [{ subject: 'field', key: 'nothing', defect: '缺', remedy: '补', because: null }] }),
  saying('sign', 'reason_required', 'returned in silence', { outcome: 'return', returnTo: 'customs', opinion: '', reasons: '' }),
  saying('sign', 'reason_required', 'refused with an opinion among colleagues', { outcome: 'refuse', opinion: '不同意', reasons: '', remedies: '复议' }),
  saying('suspend', 'date_in_the_past', 'until yesterday', { expectedEnd: yesterday }),
  saying('suspend', 'suspension_too_far', 'for good', { expectedEnd: '2099-12-31' }),
  saying('meetCondition', 'reason_required', 'without evidence', { evidence: '' }),
  but('accept', 'papers_required', 'without what was promised', (attempt) => inState(attempt, { promised: ['it_plan'] })),
  but('acceptWithPapersToFollow', 'papers_required', 'without all that was promised', (attempt) => inState(attempt, { promised: ['it_plan', 'premises_intent'] })),
  saying('acceptWithPapersToFollow', 'checklist_incomplete', 'with lines open', { checklist: {} }),
  but('provide', 'no_such_paper', 'when all have come', (attempt) => inState(attempt, { papers: [] })),
  but('meetCondition', 'no_such_condition', 'when all are met', (attempt) => inState(attempt, { conditions: twoConditions(attempt).slice(0, 1) })),
  but('meetCondition', 'already_met', 'again, while another is open', (attempt) => inState(attempt, { conditions: twoConditions(attempt) })),
  but('confirmDelivery', 'wrong_status', 'before it is delivered', (attempt) => inState(attempt, { delivery: null })),
  ...(['deemAccepted', 'lapse', 'resumeBySilence', 'consentBySilence', 'waiveStatement', 'remind'] as const).map((type) => but(type, 'not_due', 'too early', early)),
];
