import { useTranslation } from 'react-i18next';
import type { PlannedOffice } from '../../api/types';
import { useDates } from '../../format/dates';
import { useWords } from '../../format/words';

/** A desk or a role, with its days. */
export function OfficeText({ office: { desk, deputy, role, startsOn, endsOn } }: { office: PlannedOffice }) {
  const { t } = useTranslation();
  const words = useWords();
  const { day } = useDates();
  const what = desk ? words(desk.title) : role && t(`session.role.${role}`);
  return (
    <span className="office">
      {deputy ? t('staff.deputyAt', { desk: what }) : what}
      <small className="below">
        {endsOn
          ? t('staff.fromTo', { from: day(startsOn), to: day(endsOn) })
          : t('staff.from', { from: day(startsOn) })}
      </small>
    </span>
  );
}
