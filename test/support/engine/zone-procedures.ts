import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Procedure, ProcedureKind } from '#zones/procedure';

export const theProcedure = (kind: ProcedureKind): Procedure =>
  parse(readFileSync(`zones/zgc/procedures/${kind}.v1.yaml`, 'utf8')) as Procedure;
