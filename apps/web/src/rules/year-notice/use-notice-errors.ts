import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { useDates } from '../../format/dates';
import { useFieldMessages } from '../../format/field-messages';
import { placeOf, type NoticeDraft } from './notice-draft';

/** Faults of the answer, at the lines that they are about. */
export function useNoticeErrors(draft: NoticeDraft, error: unknown) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { said } = useFieldMessages();
  const fields = error instanceof ProblemError ? error.fields : [];
  const errorAt = (list: string, line: number): string | undefined => {
    const found = fields.find(({ pointer }) => {
      const place = placeOf(draft, pointer);
      return place?.list === list && place.line === line;
    });
    return found && said(found);
  };
  const nameOf = (pointer: string): string | undefined => {
    const place = placeOf(draft, pointer);
    return place ? day(place.day) : t('rules.notice.source');
  };
  return { errorAt, nameOf };
}
