import type { Submission } from '#applications/lifecycle';
import type { Facts, Procedure } from '#zones/procedure';

const innocent: Facts = {
  tier: 'core',
  sector: 'ic',
  businessTypes: ['rd'],
  rdDesign: true,
  investmentCny: 120_000_000,
  importUsd: 5_000_000,
  exportUsd: 3_000_000,
  floorAreaSqm: 1_200,
  jobs: 80,
  creditLevel: 'regular',
  functionalArea: 'rd_design',
  insidePerimeter: true,
  itReadiness: 'ready',
  changedFields: ['investmentCny', 'floorAreaSqm'],
};

/** A complete, innocent submission: a chip designer of the core tier, below the panel's threshold. */
export function aSubmission(procedure: Procedure, facts: Record<string, unknown> = {}): Submission {
  const declared = new Set(procedure.facts.map(({ key }) => key));
  const known = Object.entries({ ...innocent, ...facts }).filter(([key]) => declared.has(key));
  return {
    projectId: '0191d000-0000-7000-8000-0000000000aa',
    projectName: '示例射频芯片研发项目',
    facts: Object.fromEntries(known) as Facts,
    contentHash: 'a'.repeat(64),
    promised: [],
    errors: [],
  };
}
