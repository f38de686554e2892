import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PublicNotice } from '../api/types';
import { FactList } from '../display/fact-list';
import { Loading } from '../display/loading';
import { PageHead } from '../display/page-head';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';
import { PagedList } from '../lists/paged-list';
import { amountText } from '../money/amount-text';
import { useZone, useZoneNames } from '../zone/use-zone';
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

/** 公示内容: sector, business, place, scale and conditions, and whom to ask. */
function NoticeContent({ notice }: { notice: PublicNotice }) {
  const { t, i18n } = useTranslation();
  const names = useZoneNames();
  const { sector, businessTypes, functionalArea, floorAreaSqm, investmentCny, conditions } = notice;
  const contact = useContact();
  const facts = [
    { key: 'sector', value: sector && names.sector(sector) },
    { key: 'business', value: businessTypes.map(names.businessType).join(t('words.and')) },
    { key: 'place', value: functionalArea && names.area(functionalArea) },
    { key: 'floorArea', value: floorAreaSqm && t('notices.squareMetres', { area: floorAreaSqm.toLocaleString() }) },
    { key: 'investment', value: investmentCny && amountText(investmentCny.toFixed(2), 'CNY', i18n.language) },
    { key: 'conditions', value: conditions.join(t('notices.then')) },
    { key: 'contact', value: contact },
  ] as const;
  const shown = facts.filter(({ value }) => value);
  return (
    <FactList
      facts={shown.map(({ key, value }) => ({ key: `${notice.id}-${key}`, label: t(`notices.content.${key}`), value }))}
    />
  );
}

/** Whom to ask about a notice. */
function useContact(): string | undefined {
  const { t } = useTranslation();
  const words = useWords();
  const { contact } = useZone().data?.zone ?? {};
  return contact && [words(contact.address), contact.phone].filter(Boolean).join(t('words.and'));
}
