import { endedStatuses, mayChange, type ApplicationState, type Status } from '#applications/lifecycle';
import { DomainError, InvalidContent, type Actor } from '#kernel';
import type { MaterialDefinition, Procedure } from '#zones/procedure';

/** Maximum number of files of one material. */
export const filesPerMaterial = 20;

type Refusal = 'not_yours' | 'wrong_status' | 'too_many_files';

/** Files cannot be added to, or taken from, the application now. */
export class AttachmentRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(refusal: Refusal, details: Record<string, unknown> = {}) {
    super(explanations[refusal], { ...details, refusal });
  }
}

const explanations: Record<Refusal, string> = {
  not_yours: 'Files are added and removed by the enterprise’s owner and handlers.',
  wrong_status:
    'Files can be changed in a draft, while correcting, where the window named the material to be mended, and for a paper that was promised.',
  too_many_files: `A material takes ${filesPerMaterial} files at most; put several into one PDF.`,
};

interface ApplicationFacts {
  enterpriseId: string;
  status: Status;
  state: Pick<ApplicationState, 'papers' | 'mending'>;
}

/** Throws unless the actor may change the files of this material now. */
export function assertFilesOpen(application: ApplicationFacts, material: string, { member }: Actor): void {
  const { enterpriseId, status } = application;
  const works = member?.role === 'owner' || member?.role === 'handler';
  if (!works || member.enterpriseId !== enterpriseId) throw new AttachmentRefused('not_yours');
  if (!isOpenFor(application, material)) throw new AttachmentRefused('wrong_status', { applicationStatus: status });
}

function isOpenFor({ status, state }: ApplicationFacts, material: string): boolean {
  if (mayChange({ status, mending: state.mending }, { subject: 'material', key: material })) return true;
  const ended = endedStatuses.some((one) => one === status);
  return !ended && state.papers.some((paper) => paper.material === material && paper.providedOn === null);
}

export function materialOf({ materials }: Procedure, key: string): MaterialDefinition {
  const found = materials.find((material) => material.key === key);
  if (found) return found;
  const known = materials.map((material) => material.key).join(', ');
  throw new InvalidContent([
    { pointer: '/material', code: 'unknown_material', message: `There is no such material; there are: ${known}.` },
  ]);
}
