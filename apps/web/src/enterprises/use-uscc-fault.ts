import { usccMessage } from '#enterprises/uscc';
import { useWords } from '../format/words';

/** What is wrong with a code as it stands, in words; nothing while it is empty or right. */
export function useUsccFault(): (code: string) => string | undefined {
  const words = useWords();
  return (code) => {
    const message = code ? usccMessage(code) : undefined;
    return message && words(message);
  };
}
