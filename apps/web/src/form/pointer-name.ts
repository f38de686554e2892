import { useWords } from '../format/words';
import { useProcedure, type Ruled } from '../zone/use-procedure';

/** What the field or material is called that a pointer such as `/sector` or `/materials/it_plan` names. */
export function usePointerName(application: Ruled): (pointer: string) => string | undefined {
  const words = useWords();
  const { data } = useProcedure(application);
  const named = [...(data?.form.flatMap((section) => section.fields) ?? []), ...(data?.materials ?? [])];
  return (pointer) => {
    const found = named.find(({ key }) => key === pointer.split('/').pop());
    return found && words(found.title);
  };
}
