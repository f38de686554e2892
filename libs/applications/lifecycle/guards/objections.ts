import { because } from '../rules/refusals.js';
import { openTasks } from '../rules/rule-context.js';
import type { Guard } from '../rules/rule-types.js';
import { noticeIsOver } from './limits.js';

/** 公示期内: objections are possible while the period runs. */
export const noticeRuns: Guard = (context) => (noticeIsOver(context) ? undefined : because('notice_over'));

/** An undecided objection keeps the notice from closing. */
export const noObjectionIsOpen: Guard = ({ state }) =>
  openTasks(state).some(({ kind }) => kind === 'objection') ? because('objection_open') : undefined;

export const objectionIsOpen: Guard = ({ state }) =>
  openTasks(state).some(({ kind }) => kind === 'objection') ? undefined : because('no_objection');
