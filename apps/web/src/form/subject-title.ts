import type { Procedure } from '#zones/procedure';
import { useWords } from '../format/words';

/** Name of the field or material in a line of a correction notice. */
export function useSubjectTitle(procedure: Procedure): (of: { subject: string; key: string }) => string {
  const words = useWords();
  const fields = procedure.form.flatMap((section) => section.fields);
  return ({ subject, key }) => {
    const list = subject === 'material' ? procedure.materials : fields;
    const found = list.find((candidate) => candidate.key === key);
    return found ? words(found.title) : key;
  };
}
