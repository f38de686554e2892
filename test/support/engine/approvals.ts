import type { Command, Condition, RevocationGround, Task } from '#applications/lifecycle';
import type { Actor } from '#kernel';
import { lin, servingAt } from './actors.js';
import { Scenario } from './scenario.js';
import { theProcedure } from './zone-procedures.js';

type Proposed = Pick<Condition, 'text' | 'owner' | 'dueOn'>;

export const customs = servingAt('customs');
export const window = servingAt('window');
/** A colleague who has not handled the application. */
export const window2 = servingAt('window', 'window2');

const networking = { text: '九月前完成联网', owner: 'applicant', dueOn: '2026-09-01' };
const inspection = { text: '组织现场核查', owner: 'customs', dueOn: '2026-09-01' };

/** Approved on 2026-03-09, with conditions that customs has set: one for the applicant, one for customs. */
export function approved(conditions: Proposed[] = [networking, inspection]): Scenario {
  const story = new Scenario(theProcedure('entry')).submitted().accepted().claims('customs');
  const checklist = story.checklistOf('customs');
  story.does(customs, {
    type: 'opine',
    taskId: story.task('customs').id,
    outcome: 'consent',
    checklist,
    conditions,
  });
  story.reviewed().signed();
  return story.passes(7);
}

export const conditionOf = ({ state }: Scenario, owner = 'applicant'): Condition => {
  const found = state.conditions.find((condition) => condition.owner === owner);
  if (!found) throw new Error(`No condition for ${owner}`);
  return found;
};

/** What is done about a condition, with a content that fits. */
export const conditionCommand = (type: Command['type'], { id }: Condition, said: object = {}): Command =>
  ({ type, conditionId: id, evidence: '现场照片', reason: '逾期未落实', reasons: '材料不足', ...said }) as Command;

export const reported = (story = approved()): Scenario =>
  story.does(lin, conditionCommand('reportCondition', conditionOf(story)));

export const breached = (story = approved()): Scenario =>
  story.does(customs, conditionCommand('breakCondition', conditionOf(story)));

export const delivered = (story = approved()): Scenario =>
  story
    .claims('delivery')
    .does(window, { type: 'deliver', method: 'electronic' })
    .does(lin, { type: 'confirmDelivery' });

export const badlyRated = (story = delivered()): Scenario =>
  story.does(lin, { type: 'rate', level: 'dissatisfied', words: '等候时间过长' });

export const beingRevoked = (story = approved(), ground: RevocationGround = 'fraud', by: Actor = customs): Scenario =>
  story.does(by, { type: 'proposeRevocation', ground, reasons: '申报的投资额系伪造' });

export const heard = (story = beingRevoked()): Scenario =>
  story.does(lin, { type: 'makeStatement', statement: '已提交审计报告，请核实。' });

export const signaturesOf = (story: Scenario): Task[] => story.openOf('revocation');

/** One of the approvers decides on the revocation. */
export function decides(story: Scenario, { key, id, desk }: Task, said: object = {}): Scenario {
  return story.claims(key).does(servingAt(desk), {
    type: 'decideRevocation',
    taskId: id,
    outcome: 'revoke',
    reasons: '以欺骗手段取得准予',
    remedies: '可依法申请行政复议或提起行政诉讼',
    ...said,
  });
}

/** Both approvers revoke. */
export const revoked = (story = heard()): Scenario =>
  signaturesOf(story).reduce((before, task) => decides(before, task), story);
