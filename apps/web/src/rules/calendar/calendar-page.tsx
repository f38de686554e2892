import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { CalendarYear } from '../../api/types';
import { Empty } from '../../display/empty';
import { Fetched } from '../../display/fetched';
import { Notice } from '../../display/notice';
import { PageHead } from '../../display/page-head';
import { Section } from '../../display/section';
import { today, useDates } from '../../format/dates';
import { useSession } from '../../session/use-session';
import { RulesTabs } from '../rules-tabs';
import { CalendarDays } from './calendar-days';
import { CalendarHistory } from './calendar-history';
import { CorrectionDialog } from './correction-dialog';
import { NoticeDays } from './notice-days';
import { useCalendar } from './use-calendar';

/** 工作日历: a year of the zone's calendar and its corrections. */
export default function CalendarPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const year = Number(search.get('year') ?? today().slice(0, 4));
  const calendar = useCalendar(year);
  const [correcting, setCorrecting] = useState(false);
  const keeps = session?.roles.includes('administrator') ?? false;
  return (
    <main className="page">
      <PageHead title={t('rules.calendarTab')} lead={t('rules.calendar.lead')}>
        {keeps && (
          <>
            <Button onClick={() => void navigate('/rules/notices/new')}>{t('rules.notice.title')}</Button>
            <Button type="primary" onClick={() => setCorrecting(true)}>
              {t('rules.calendar.correct')}
            </Button>
          </>
        )}
      </PageHead>
      <RulesTabs />
      <YearChoice year={year} />
      <Fetched query={calendar}>{(found) => <Year calendar={found} keeps={keeps} />}</Fetched>
      {correcting && <CorrectionDialog onClose={() => setCorrecting(false)} />}
    </main>
  );
}

function YearChoice({ year }: { year: number }) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  const go = (to: number) => setSearch({ year: String(to) });
  return (
    <div className="buttons" role="group" aria-label={t('rules.calendar.year')}>
      <Button onClick={() => go(year - 1)}>{t('rules.calendar.earlier')}</Button>
      <strong>{year}</strong>
      <Button onClick={() => go(year + 1)}>{t('rules.calendar.later')}</Button>
    </div>
  );
}

function Year({ calendar, keeps }: { calendar: CalendarYear; keeps: boolean }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { published, workingDays, coveredFrom, coveredUntil, days, history, toRecount } = calendar;
  const corrected = days.filter((one) => one.corrected);
  return (
    <>
      <Notice
        tone={published ? 'info' : 'warning'}
        title={t(published ? 'rules.calendar.published' : 'rules.calendar.unpublished', { count: workingDays })}
      >
        <p>{t('rules.calendar.covered', { from: day(coveredFrom), until: day(coveredUntil) })}</p>
        {toRecount > 0 && <p>{t('rules.calendar.toRecount', { count: toRecount })}</p>}
      </Notice>
      <Section title={t('rules.calendar.days')}>
        {corrected.length > 0 ? (
          <CalendarDays days={corrected} keeps={keeps} />
        ) : (
          <Empty title={t('rules.calendar.none')} />
        )}
      </Section>
      {published && (
        <Section title={t('rules.calendar.notice')}>
          <NoticeDays days={days.filter((one) => !one.corrected)} />
        </Section>
      )}
      <Section title={t('rules.calendar.history')}>
        <CalendarHistory history={history} />
      </Section>
    </>
  );
}
