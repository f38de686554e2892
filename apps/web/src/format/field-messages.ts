import { ProblemError, type FieldProblem } from '../api/problem';
import { useWords } from './words';

/** Messages of the server about a field, in the language of the page. */
export function useFieldMessages() {
  const words = useWords();
  const said = ({ message }: FieldProblem): string => words(message);
  const at = (error: unknown, pointer: string): string | undefined => {
    const found = error instanceof ProblemError && error.fields.find((field) => field.pointer === pointer);
    return found ? said(found) : undefined;
  };
  return { said, at };
}
