import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Fetched } from '../../display/fetched';
import { PageHead } from '../../display/page-head';
import { today } from '../../format/dates';
import { useCalendar } from '../calendar/use-calendar';
import { NoticeForm } from './notice-form';

/** 公布年度放假安排 of the first year without a notice. */
export default function NewNoticePage() {
  const { t } = useTranslation();
  const calendar = useCalendar(Number(today().slice(0, 4)));
  return (
    <main className="page">
      <PageHead
        title={t('rules.notice.title')}
        lead={t('rules.notice.lead')}
        trail={<Link to="/rules">{t('rules.calendarTab')}</Link>}
      />
      <Fetched query={calendar}>
        {({ coveredUntil }) => <NoticeForm year={Number(coveredUntil.slice(0, 4)) + 1} />}
      </Fetched>
    </main>
  );
}
