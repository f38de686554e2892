import { endedStatuses, mayChange, type ApplicationState, type Status } from '#applications/lifecycle';
import { DomainError, fieldErrorsOf, InvalidContent, type Actor, type Bilingual } from '#kernel';
import type { MaterialDefinition, Procedure } from '#zones/procedure';

/** Maximum number of files of one material. */
export const filesPerMaterial = 20;

/** Why files cannot change so, in words. */
export const attachmentRefusals = {
  not_yours: {
    zh: '材料由企业的管理员和经办人上传、删除。',
    en: 'Files are added and removed by the enterprise’s owner and handlers.',
  },
  wrong_status: {
    zh: '现在不能更改这份材料：仅在填报、补正时可以更改，以及窗口要求当场更正或者承诺后补的材料。',
    en: 'Files can be changed in a draft, while correcting, where the window named the material to be corrected on the spot, and for a paper that was promised.',
  },
  too_many_files: {
    zh: `每项材料最多 ${filesPerMaterial} 个文件，请合并为一个 PDF 后上传。`,
    en: `A material takes ${filesPerMaterial} files at most; put several into one PDF.`,
  },
} as const satisfies Record<string, Bilingual>;
export type AttachmentRefusal = keyof typeof attachmentRefusals;

/** Files cannot be added to, or taken from, the application now. */
export class AttachmentRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(refusal: AttachmentRefusal, details: Record<string, unknown> = {}) {
    super(attachmentRefusals[refusal], { ...details, refusal });
  }
}

interface ApplicationFacts {
  enterpriseId: string;
  status: Status;
  state: Pick<ApplicationState, 'papers' | 'onSpotCorrection'>;
}

/** Throws unless the actor may change the files of this material now. */
export function assertFilesOpen(application: ApplicationFacts, material: string, { member }: Actor): void {
  const { enterpriseId, status } = application;
  const works = member?.role === 'owner' || member?.role === 'handler';
  if (!works || member.enterpriseId !== enterpriseId) throw new AttachmentRefused('not_yours');
  if (!isOpenFor(application, material)) throw new AttachmentRefused('wrong_status', { applicationStatus: status });
}

function isOpenFor({ status, state }: ApplicationFacts, material: string): boolean {
  if (mayChange({ status, onSpotCorrection: state.onSpotCorrection }, { subject: 'material', key: material }))
    return true;
  const ended = endedStatuses.some((one) => one === status);
  return !ended && state.papers.some((paper) => paper.material === material && paper.providedOn === null);
}

export function materialOf({ materials }: Procedure, key: string): MaterialDefinition {
  const found = materials.find((material) => material.key === key);
  if (found) return found;
  const known = materials.map((material) => material.key).join(', ');
  throw new InvalidContent([wrong('/material', 'unknown_material', { known })]);
}

const wrong = fieldErrorsOf({
  unknown_material: {
    zh: '没有这项材料，本事项的材料有：{known}。',
    en: 'There is no such material; there are: {known}.',
  },
});
