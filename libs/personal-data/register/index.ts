import type { RegisterEntry, RegisteredTable } from './register-entry.js';
import { accountTables } from './account.js';
import { actTables } from './acts.js';
import { belongingTables } from './belonging.js';
import { paperTables } from './papers.js';
import { otherTables } from './reading.js';

/** 个人信息登记: every table, in the order of an erasure. Papers come before the memberships that lead to them. */
export const register: readonly RegisteredTable[] = [
  ...otherTables,
  ...paperTables,
  ...belongingTables,
  ...actTables,
  ...accountTables,
];

export type TableEntry = RegisterEntry & { table: string };

/** All 登记项 in the same order. */
export const entries: readonly TableEntry[] = register.flatMap(({ table, kept = [] }) =>
  kept.map((entry) => ({ table, ...entry })),
);
