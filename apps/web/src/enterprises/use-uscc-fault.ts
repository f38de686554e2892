import { usccCheckCharacter, usccFault } from '#enterprises/uscc';
import { useTranslation } from 'react-i18next';

/** What is wrong with a code as it stands, in words; nothing while it is empty or right. */
export function useUsccFault(): (code: string) => string | undefined {
  const { t } = useTranslation();
  return (code) => {
    const fault = code ? usccFault(code) : undefined;
    return fault && t(`enterprises.uscc.${fault}`, { count: code.length, right: usccCheckCharacter(code) });
  };
}
