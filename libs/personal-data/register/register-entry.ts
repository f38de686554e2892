import type { Bilingual } from '#kernel';
import type { LegalBasis } from './legal-bases.js';

/** What becomes of it when a person is erased. */
export type Erasure =
  | { how: 'deleted' }
  /** `set` of an UPDATE, or the code that takes it out of forms. */
  | { how: 'replaced'; set: string }
  | { how: 'forms' }
  /** It goes by itself when its time is over: a law asks for it until then. */
  | { how: 'expires'; why: Bilingual }
  | { how: 'stays'; why: Bilingual };

/** 登记项: what one table keeps about one sort of person. */
export interface RegisterEntry {
  /** 类别. */
  title: Bilingual;
  about: Bilingual;
  purpose: Bilingual;
  bases: readonly LegalBasis[];
  /** How long, and what happens then. */
  term: Bilingual;
  /** Columns that a person is told. */
  columns: readonly string[];
  /** Columns that open something, told to nobody. */
  secrets?: readonly string[];
  /** SQL over a row `t`: whether it is about the person. `:account`, `:name` and `:addresses` stand for who they are. */
  whose: string;
  erasure: Erasure;
  /** Deleted by the daily job when `since` (SQL over `t`) lies so many days back. */
  expiry?: { since: string; days: number };
}

/** 一张表: every column of it that holds text or JSON stands in exactly one of these lists. */
export interface RegisteredTable {
  table: string;
  kept?: readonly RegisterEntry[];
  /** Account ids: what somebody did. They lead to a pseudonym once the person is erased. */
  ids?: readonly string[];
  /** What people write about a case: it belongs to the case, and names people only by chance. */
  words?: readonly string[];
  free?: readonly string[];
}

/** What a row says of people that the fields of forms are about; found field by field (`ContactsService`). */
export const inForms = 'false';
