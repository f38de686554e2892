import type { Integer } from '#kernel';
import { IsWholeInQuery } from '../http/index.js';

export class ProcedureQuery {
  /** Without it the version in force */
  @IsWholeInQuery([1, 999_999]) version?: Integer;
}
