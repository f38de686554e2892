import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Agenda } from '../agenda/agenda';
import type { Meeting } from '../api/types';
import { FactList } from '../display/fact-list';
import { Fetched } from '../display/fetched';
import { PageHead } from '../display/page-head';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { useMeetingName } from '../panels/meeting-name';
import { MeetingTag } from '../panels/meeting-tag';
import { useMeeting, useMeetingAct } from '../panels/use-panels';
import { MeetingButtons } from './meeting-buttons';
import { MeetingNotice } from './meeting-notice';
import { MinutesSection } from './minutes-section';
import { OpeningForm } from './opening-form';
import { SeatTable } from './seat-table';
import { WaitingSection } from './waiting-section';

export default function MeetingPage() {
  const { id = '' } = useParams();
  const meeting = useMeeting(id);
  return <Fetched query={meeting}>{(found) => <MeetingSheet meeting={found} />}</Fetched>;
}

/** 会议: agenda, papers, attendance, votes and minutes of one meeting, as they are printed. */
function MeetingSheet({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const nameOf = useMeetingName();
  const act = useMeetingAct(meeting);
  const acting = { meeting, act };
  return (
    <main className="page sheet">
      <PageHead title={nameOf(meeting)} trail={<Link to="/panels">{t('panels.title')}</Link>}>
        <MeetingButtons {...acting} />
      </PageHead>
      <MeetingNotice {...acting} />
      <MeetingFacts meeting={meeting} />
      <Section title={t('panels.agenda')}>
        <Agenda {...acting} />
      </Section>
      {meeting.acts.includes('putOnAgenda') && <WaitingSection {...acting} />}
      {meeting.acts.includes('open') ? <OpeningForm {...acting} /> : <SeatSection meeting={meeting} />}
      <MinutesSection {...acting} />
    </main>
  );
}

function SeatSection({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <Section
      title={t('panels.seats')}
      extra={<span className="quiet">{t('panels.quorum', { count: meeting.quorum })}</span>}
    >
      <SeatTable seats={meeting.seats} />
    </Section>
  );
}

type Moment = 'papersFixedAt' | 'openedAt' | 'cancelledAt' | 'closedAt';

function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const { heldAt, place, state, calledBy, papersFixedAt, openedAt, endedAt, reason } = meeting;
  const when = (key: Moment, at: string | null) => (at ? [{ key, label: t(`panels.${key}`), value: instant(at) }] : []);
  return (
    <FactList
      facts={[
        { key: 'state', label: t('panels.stateTitle'), value: <MeetingTag state={state} /> },
        { key: 'heldAt', label: t('panels.heldAt'), value: instant(heldAt) },
        { key: 'place', label: t('panels.place'), value: place },
        { key: 'calledBy', label: t('panels.calledBy'), value: calledBy.name },
        ...when('papersFixedAt', papersFixedAt),
        ...when('openedAt', openedAt),
        ...when(state === 'cancelled' ? 'cancelledAt' : 'closedAt', endedAt),
        ...(reason ? [{ key: 'reason', label: t('panels.cancelReason'), value: reason, wide: true }] : []),
      ]}
    />
  );
}
