import { useWords } from '../format/words';
import { useProcedure, type Ruled } from '../zone/use-procedure';

/** Name of the field or material at a pointer such as `/sector`. */
export function usePointerName(application: Ruled): (pointer: string) => string | undefined {
  const words = useWords();
  const { data } = useProcedure(application);
  const named = [...(data?.form.flatMap((section) => section.fields) ?? []), ...(data?.materials ?? [])];
  return (pointer) => {
    const found = named.find(({ key }) => key === pointer.split('/').pop());
    return found && words(found.title);
  };
}
