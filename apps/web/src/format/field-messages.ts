import { useTranslation } from 'react-i18next';
import { ProblemError, type FieldProblem } from '../api/problem';

/** What a fault of a field is called on these pages; where it has no name here, the server's own words. */
export function useFieldMessages() {
  const { t, i18n } = useTranslation();
  const said = ({ code, message }: FieldProblem): string =>
    i18n.exists(`problems.field.${code}`) ? t(`problems.field.${code}`) : message;
  const at = (error: unknown, pointer: string): string | undefined => {
    const found = error instanceof ProblemError && error.fields.find((field) => field.pointer === pointer);
    return found ? said(found) : undefined;
  };
  return { said, at };
}
