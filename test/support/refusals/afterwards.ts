import { lin } from '../cast.js';
import type { Case } from './case.js';
import { customs, conditioned, delivered } from './situations.js';

/** What follows a decision. */
// prettier-ignore
export const afterwards: Case[] = [
  ['no_such_condition', 'meeting a condition nobody set', () => conditioned(), () => [customs, { type: 'meetCondition', conditionId: 'nothing', evidence: '照片' }]],
  ['already_confirmed', 'confirming delivery twice', () => delivered().does(lin, { type: 'confirmDelivery' }), () => [lin, { type: 'confirmDelivery' }]],
];
