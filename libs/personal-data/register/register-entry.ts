import type { Bilingual } from '#kernel';
import type { LegalBasis } from './legal-bases.js';

/** Treatment of an entry when a person is erased. */
export type Erasure =
  | { how: 'deleted' }
  /** `set` of an UPDATE. */
  | { how: 'replaced'; set: string }
  | { how: 'forms' }
  /** Deleted by itself when its time is over; a law requires it until then. */
  | { how: 'expires'; why: Bilingual }
  | { how: 'stays'; why: Bilingual };

/** 登记项: data of one table about one kind of person. */
export interface RegisterEntry {
  /** 类别. */
  title: Bilingual;
  about: Bilingual;
  purpose: Bilingual;
  bases: readonly LegalBasis[];
  /** Time of retention, and its end. */
  term: Bilingual;
  /** Columns disclosed to the person. */
  columns: readonly string[];
  /** Columns that grant access, disclosed to nobody. */
  secrets?: readonly string[];
  /** SQL condition on a row `t` about the person `:account`, `:name`, `:addresses`. */
  whose: string;
  erasure: Erasure;
  /** The daily job deletes rows so many days after `since` (SQL over `t`). */
  expiry?: { since: string; days: number };
}

/** 一张表: each column with text or JSON stands in exactly one of these lists. */
export interface RegisteredTable {
  table: string;
  kept?: readonly RegisterEntry[];
  /** Account ids of actors. They lead to a pseudonym after an erasure. */
  ids?: readonly string[];
  /** Texts about a case, which name people only by chance. */
  words?: readonly string[];
  free?: readonly string[];
}

/** Condition for personal fields of forms, which `ContactsService` finds instead. */
export const inForms = 'false';
