import { conditionOwners } from './condition-rows.js';
import type { ApplicationState } from '../lifecycle/index.js';

/** 经办岗位: every desk that has ever had a task of an application, and those that have to meet a condition of its approval. */
export const involvedDesks = (state: ApplicationState): string[] => [
  ...new Set([...state.tasks.map(({ desk }) => desk), ...conditionOwners(state)]),
];
