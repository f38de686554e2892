import { useTranslation } from 'react-i18next';

interface Person {
  id: string;
  name: string;
}

/** A person's name; a stand-in's stands with the other's. */
export function usePersonNames() {
  const { t } = useTranslation();
  return (person: Person, onBehalfOf: Person | null): string => {
    const name = person.id === 'system' ? t('words.system') : person.name;
    return onBehalfOf ? t('words.forWhom', { name, away: onBehalfOf.name }) : name;
  };
}
