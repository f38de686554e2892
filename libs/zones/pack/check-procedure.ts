import { procedureKinds, type Procedure } from '../procedure/index.js';
import type { ZonePack } from '../model/zone.js';
import { procedureFindings } from './check-zone-pack.js';
import { fault, type Finding } from './files/finding.js';
import type { ProcedureText } from './files/inheritance.js';
import { inFull } from './files/inheriting-source.js';
import { shapeFindings } from './files/shape.js';
import { sourceOf, type Source } from './files/source.js';

/** Result of checking a procedure for its zone. */
export interface CheckedProcedure {
  /** Every mistake with its line; without any it can be published. */
  findings: Finding[];
  /** Its content in full; null without the shape of a procedure. */
  procedure: Procedure | null;
}

/** 检查事项: checks a text by the rules of a zone pack. */
export function checkProcedure(pack: ZonePack, text: string): CheckedProcedure {
  const own = named(text);
  if ('line' in own) return { findings: [own], procedure: null };
  const source = inFull(own, pack.procedures.map(asText)) as Source<Procedure>;
  const findings = shapeFindings(source, 'procedure');
  if (findings.length > 0) return { findings, procedure: null };
  const { content: procedure } = source;
  return { findings: procedureFindings(pack, { ...source, content: procedure }), procedure };
}

const asText = (procedure: Procedure): ProcedureText => ({ ...procedure });

/** Source under its future file name; an unreadable text is a finding. */
function named(text: string): Source<Procedure> | Finding {
  try {
    const { content } = sourceOf('procedure.yaml', text);
    const { kind, version } = (content ?? {}) as Partial<Procedure>;
    const known = procedureKinds.some((one) => one === kind) && Number.isInteger(version);
    return sourceOf(known ? `procedures/${kind}.v${version}.yaml` : 'procedure.yaml', text) as Source<Procedure>;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { file: 'procedure.yaml', line: 1, ...fault('text_unreadable', { reason }) };
  }
}
