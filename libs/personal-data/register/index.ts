import type { Kept, KeptTable } from '../kept.js';
import { accountTables } from './account.js';
import { actTables } from './acts.js';
import { belongingTables } from './belonging.js';
import { paperTables } from './papers.js';
import { otherTables } from './reading.js';

/** 个人信息登记: every table, in the order in which a person is erased from them: papers are theirs by what they belong to. */
export const register: readonly KeptTable[] = [
  ...otherTables,
  ...paperTables,
  ...belongingTables,
  ...actTables,
  ...accountTables,
];

export type Entry = Kept & { table: string };

/** 登记项 one by one, in the same order. */
export const entries: readonly Entry[] = register.flatMap(({ table, kept = [] }) =>
  kept.map((entry) => ({ table, ...entry })),
);
