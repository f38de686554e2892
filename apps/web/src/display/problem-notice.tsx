import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import { useFieldMessages } from '../format/field-messages';
import { Notice } from './notice';

interface Props {
  error: unknown;
  /** What a pointer such as `/uscc` is called on this page. */
  nameOf?: (pointer: string) => string | undefined;
}

/** Says what was refused, which field, and what would be right. */
export function ProblemNotice({ error, nameOf }: Props) {
  const { t, i18n } = useTranslation();
  const { said } = useFieldMessages();
  if (!error) return null;
  if (!(error instanceof ProblemError)) return <Notice tone="error" title={t('problems.unknown')} />;
  const known = i18n.exists(`problems.${error.code}`);
  const title = known ? t(`problems.${error.code}`) : (error.problem.detail ?? error.problem.title ?? error.code);
  return (
    <Notice tone="error" title={title}>
      {error.fields.length > 0 && (
        <ul>
          {error.fields.map((field) => (
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
