import { conditionOwners } from './condition-rows.js';
import type { ApplicationState } from '../lifecycle/index.js';

/** 经办岗位: every desk that ever had a task of an application or owns a condition of its approval. */
export const involvedDesks = (state: ApplicationState): string[] => [
  ...new Set([...state.tasks.map(({ desk }) => desk), ...conditionOwners(state)]),
];
