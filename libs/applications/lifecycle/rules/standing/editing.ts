import { editableStatuses } from '../../state/statuses.js';
import type { ApplicationState, CorrectionItem } from '../../state/application-state.js';

/** 可改内容: everything in a draft or a correction; only the named items in a correction on the spot. */
export function mayChange(
  { status, onSpotCorrection }: Pick<ApplicationState, 'status' | 'onSpotCorrection'>,
  { subject, key }: Pick<CorrectionItem, 'subject' | 'key'>,
): boolean {
  if (editableStatuses.some((editable) => editable === status)) return true;
  return onSpotCorrection?.items.some((item) => item.subject === subject && item.key === key) ?? false;
}
