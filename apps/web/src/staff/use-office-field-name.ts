import { useTranslation } from 'react-i18next';

/** Name of a field of an office, by its pointer. */
export function useOfficeFieldName(): (pointer: string) => string | undefined {
  const { t } = useTranslation();
  const names: Record<string, string> = {
    desk: t('staff.deskOrRole'),
    deputy: t('staff.deputy'),
    startsOn: t('delegations.startsOn'),
    endsOn: t('delegations.endsOn'),
    name: t('members.name'),
    email: t('members.email'),
  };
  return (pointer) => names[pointer.split('/').pop() ?? ''];
}
