import { procedureKinds, type Procedure } from '../procedure/index.js';
import type { ZonePack } from '../model/zone.js';
import { procedureFindings } from './check-zone-pack.js';
import { fault, type Finding } from './files/finding.js';
import type { ProcedureText } from './files/inheritance.js';
import { inFull } from './files/inheriting-source.js';
import { shapeFindings } from './files/shape.js';
import { sourceOf, type Source } from './files/source.js';

/** A procedure in YAML, held against the zone it is for. */
export interface CheckedProcedure {
  /** Every mistake, with its line; none means that it can be published. */
  findings: Finding[];
  /** What it says; null where it has not the shape of a procedure. */
  procedure: Procedure | null;
}

/** 检查事项: the same rules by which a zone pack is checked, for a text that is in no file yet. */
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

/** Called as its file would be. What cannot be read at all, because it never ends, is a finding too. */
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
