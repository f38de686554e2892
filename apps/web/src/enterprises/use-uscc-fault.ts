import { usccMessage } from '#enterprises/uscc';
import { useWords } from '../format/words';

/** Fault of a USCC in words; nothing while it is empty or right. */
export function useUsccFault(): (code: string) => string | undefined {
  const words = useWords();
  return (code) => {
    const message = code ? usccMessage(code) : undefined;
    return message && words(message);
  };
}
