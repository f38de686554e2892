import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import { useFieldMessages } from '../format/field-messages';
import { useProblemWords } from '../format/problem-words';
import { Notice } from './notice';

interface Props {
  error: unknown;
  /** Name of the field at a pointer such as `/uscc`. */
  nameOf?: (pointer: string) => string | undefined;
}

/** A refusal, with the fields at fault. */
export function ProblemNotice({ error, nameOf }: Props) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const { said } = useFieldMessages();
  if (!error) return null;
  const fields = error instanceof ProblemError ? error.fields : [];
  return (
    <Notice tone="error" title={wordsOf(error)}>
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => (
            <li key={field.pointer + field.code}>
              {nameOf?.(field.pointer) ?? field.pointer.replace(/^\//, '')}
              {t('problems.colon')}
              {said(field)}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
