import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import { Notice } from './notice';

interface Props {
  error: unknown;
  /** What a pointer such as `/uscc` is called on this page. */
  nameOf?: (pointer: string) => string | undefined;
}

/** Says what was refused, which field, and what would be right. */
export function ProblemNotice({ error, nameOf }: Props) {
  const { t, i18n } = useTranslation();
  if (!error) return null;
  if (!(error instanceof ProblemError)) return <Notice tone="error" title={t('problems.unknown')} />;
  const known = i18n.exists(`problems.${error.code}`);
  const title = known ? t(`problems.${error.code}`) : (error.problem.detail ?? error.problem.title ?? error.code);
  return (
    <Notice tone="error" title={title}>
      {error.fields.length > 0 && (
        <ul>
          {error.fields.map(({ pointer, code, message }) => (
            <li key={pointer + code}>
              {nameOf?.(pointer) ?? pointer.replace(/^\//, '')}: {message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
