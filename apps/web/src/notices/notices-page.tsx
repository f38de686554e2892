import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PublicNotice } from '../api/types';
import { Loading } from '../display/loading';
import { PageHead } from '../display/page-head';
import { useDates } from '../format/dates';
import { PagedList } from '../lists/paged-list';
import { useZone } from '../zone/use-zone';
import { NoticeContent } from './notice-content';
import { ObjectionBox } from './objection-box';
import { useNotices } from './use-register';

/** 公示: anybody may read a notice, and object with a reason. */
export default function NoticesPage() {
  const { t } = useTranslation();
  const { data } = useZone();
  return (
    <main className="page narrow">
      <PageHead title={t('notices.title')} lead={t('notices.lead')}>
        <Link to="/decisions">{t('notices.toGrants')}</Link>
      </PageHead>
      {data ? <Notices zone={data.zone.key} /> : <Loading />}
    </main>
  );
}

function Notices({ zone }: { zone: string }) {
  const { t } = useTranslation();
  return (
    <PagedList pages={useNotices(zone)} empty={t('notices.none')}>
      {(rows) => (
        <ul className="register">
          {rows.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
    </PagedList>
  );
}

function NoticeRow({ notice }: { notice: PublicNotice }) {
  const { t } = useTranslation();
  const { day } = useDates();
  return (
    <li>
      <h2>{notice.projectName}</h2>
      <p>
        {notice.enterpriseName}
        <span className="quiet"> · {notice.number}</span>
      </p>
      <p className="quiet">
        {t(`words.kind.${notice.kind}`)} · {t('notices.period', { from: day(notice.startsOn), to: day(notice.endsOn) })}
      </p>
      <NoticeContent notice={notice} />
      <ObjectionBox notice={notice} />
    </li>
  );
}
