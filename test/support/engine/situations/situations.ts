import type { Command } from '#applications/lifecycle';
import { servingEveryDesk, lin, thePublic, servingAt } from '../actors.js';
import { Scenario } from '../scenario.js';
import { aSubmission } from '../submissions.js';
import { theProcedure } from '../zone-procedures.js';

export const procedure = theProcedure('entry');
export const window = servingAt('window');
export const customs = servingAt('customs');
export const servingAllDesks = servingEveryDesk(procedure.tasks.map(({ desk }) => desk));

export const story = () => new Scenario(procedure);
export const received = () => story().submitted();
export const checking = () => received().claims('completeness');
export const promising = () => story().submitted({}, ['it_plan']).claims('completeness');
export const correctingOnSpot = () => checking().does(window, { type: 'allowOnSpotCorrection', items: [aSlip] });
export const inReview = () => received().accepted();
export const examining = () => inReview().claims('customs');
export const inPanel = () => inReview().reviewed({ commerce: 'object' }).sits();
export const inApproval = () => inReview().reviewed();
export const signing = () => inApproval().claims('sign-customs');
export const inNotice = () => inApproval().signed();
export const approved = () => inNotice().passes(14);
export const correcting = () => checking().does(window, { type: 'requestCorrection', items: [anItem] });

export const anItem = {
  subject: 'field',
  key: 'jobs',
  defect: '未填',
  remedy: '填写三年内用工人数',
  because: null,
} as const;
export const aSlip = { subject: 'field', key: 'jobs', defect: '误填为 8', remedy: '应为 80' } as const;
export const opinion = (from: Scenario, said: object = {}) =>
  ({
    type: 'opine',
    taskId: from.task('customs').id,
    outcome: 'consent',
    checklist: from.checklistOf('customs'),
    ...said,
  }) as Command;
export const visit = (from: Scenario, said: object = {}) =>
  ({
    type: 'recordSiteCheck',
    taskId: from.task('customs').id,
    officers: [customs, servingAt('planning')],
    on: '2026-03-02',
    place: '研发设计区',
    findings: '与申报一致',
    ...said,
  }) as Command;
export const signature = (from: Scenario, said: object = {}) =>
  ({
    type: 'sign',
    taskId: from.task('sign-customs').id,
    outcome: 'approve',
    checklist: from.checklistOf('sign-customs'),
    reasons: '理由',
    remedies: '复议、诉讼',
    ...said,
  }) as Command;
export const submission = (facts = {}) => aSubmission(procedure, facts);
export const follow = (from: Scenario, papers: object[]) =>
  ({ type: 'acceptWithPapersToFollow', papers, checklist: from.checklistOf('completeness') }) as Command;
export const bound = () =>
  inPanel().voted({ 'vote-customs': 'refuse', 'vote-commerce': 'refuse', 'vote-planning': 'refuse' });

export const anObjection = { type: 'object', objectionId: 'an-objection', digest: 'b'.repeat(64) } as const;
export const verdict = (from: Scenario, said: object) =>
  ({
    type: 'decideObjection',
    taskId: from.task('objection').id,
    outcome: 'dismiss',
    reasons: '理由',
    ...said,
  }) as Command;

/** Whoever holds a signature has signed. */
export const objected = (from = inApproval()) => {
  const held = from.state.tasks.find(({ kind, holder }) => kind === 'signature' && holder !== null);
  if (held) from.does(servingAllDesks, signature(from));
  return from.signed().does(thePublic, anObjection);
};

export const secondRound = () => answered(correcting()).claims('completeness');

export const answered = (from: Scenario) =>
  from.does(lin, {
    type: 'resubmit',
    ...submission(),
    answers: from.state.corrections.at(-1)!.items.map(({ id }) => ({ item: id, answer: '已补' })),
  });

export const paused = () =>
  examining().does(customs, { type: 'suspend', kind: 'expert_review', reason: '专家评审', expectedEnd: '2026-03-20' });

export const examinedBy = () => {
  const from = inReview().claims('customs', servingAllDesks);
  from.does(servingAllDesks, opinion(from));
  return from.reviewed();
};

export const paperCame = () => waitingForPaper().does(lin, { type: 'provide', material: 'it_plan' });

export const waitingForPaper = () => {
  const from = promising();
  from.does(window, follow(from, [{ material: 'it_plan', dueOn: '2026-03-27' }]));
  return from.reviewed().claims('sign-customs');
};

export const conditioned = () => {
  const from = examining();
  from.does(customs, opinion(from, { conditions: [{ text: '联网', owner: 'applicant', dueOn: '2026-09-01' }] }));
  return from.reviewed().signed().passes(14);
};

export const delivered = () => approved().claims('delivery').does(window, { type: 'deliver', method: 'electronic' });

/** Long after every limit, with nobody having been asked by the clock. */
export const late = (from: Scenario) => Object.assign(from, { now: new Date('2026-12-31T09:00:00+08:00') });

export const askedForTime = () => examining().does(customs, { type: 'askForExtension', reason: '需补充检测' });

export const notingDefects = (from: Scenario, items: (typeof anItem | { key: string })[], reason = '复核发现') =>
  ({ type: 'noteDefects', taskId: from.task('customs').id, items, reason }) as Command;

export const ending = { type: 'lapseForPapers', reasons: '承诺材料逾期未补齐', remedies: '可以重新申请' } as const;

export const leaving = () => new Scenario(theProcedure('exit')).submitted();

export const aFieldError = { pointer: '/jobs', code: 'required', message: { zh: '请填写。', en: 'Fill it in.' } };
