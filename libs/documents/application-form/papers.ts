import type { SubmittedMaterial } from '#applications';
import type { Procedure } from '#zones/procedure';
import type { FactRow } from '../storage/document-facts.js';
import { both } from './answers.js';

/** 材料清单: each paper with its files, and the hash by which a file can be told from any other. */
export function papersOf(
  { materials }: Procedure,
  submitted: readonly SubmittedMaterial[],
  promised: readonly string[],
): FactRow[] {
  const titleOf = (key: string) => materials.find((material) => material.key === key)?.title ?? { zh: key, en: key };
  const attached = submitted
    .filter(({ attachments }) => attachments.length > 0)
    .map(({ material, attachments }) => ({
      label: both(titleOf(material)),
      value: attachments.map(({ name, sha256 }) => `${name}\nSHA-256 ${sha256}`).join('\n'),
    }));
  const later = promised.map((material) => ({
    label: both(titleOf(material)),
    value: '承诺后补 Promised, to be handed in after acceptance',
  }));
  const rows = [...attached, ...later];
  return rows.length > 0 ? rows : [{ label: '材料 Papers', value: '无 None' }];
}
