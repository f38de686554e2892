import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { MeetingSummary } from '../api/types';
import { CheckedForm } from '../dialogs/checked-form';
import { useComplete } from '../dialogs/use-complete';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { PagedList } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { useSession } from '../session/use-session';
import { useMeetingName } from './meeting-name';
import { MeetingTag } from './meeting-tag';
import { ScheduleFields, scheduleOf, useScheduleFieldName, type ScheduleDraft } from './schedule-fields';
import { useCallMeeting, useMeetings, useWaiting } from './use-panels';
import { WaitingTable } from './waiting-table';

/** 联审会: meetings, and applications that wait for one. */
export default function PanelsPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const meetings = useMeetings();
  const waiting = useWaiting();
  const columns = useMeetingColumns();
  return (
    <main className="page">
      <PageHead title={t('panels.title')} lead={t('panels.lead')} />
      {session?.keepsPanel && <CallForm />}
      <Section title={t('panels.waiting')}>
        <PagedList pages={waiting} empty={t('panels.nothingWaits')}>
          {(rows) => <WaitingTable rows={rows} />}
        </PagedList>
      </Section>
      <Section title={t('panels.meetings')}>
        <PagedList pages={meetings} empty={t('panels.noMeetings')}>
          {(rows) => <RowsTable caption={t('panels.meetings')} columns={columns} rows={rows} keyOf={({ id }) => id} />}
        </PagedList>
      </Section>
    </main>
  );
}

function useMeetingColumns(): Column<MeetingSummary>[] {
  const { t } = useTranslation();
  const { instant } = useDates();
  const nameOf = useMeetingName();
  return [
    {
      key: 'name',
      title: t('panels.number'),
      head: true,
      cell: (meeting) => <Link to={`/panels/${meeting.id}`}>{nameOf(meeting)}</Link>,
    },
    { key: 'heldAt', title: t('panels.heldAt'), cell: ({ heldAt }) => instant(heldAt) },
    { key: 'place', title: t('panels.place'), cell: ({ place }) => place },
    { key: 'state', title: t('panels.stateTitle'), cell: ({ state }) => <MeetingTag state={state} /> },
  ];
}

function CallForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<ScheduleDraft>();
  const complete = useComplete(form);
  const nameOf = useScheduleFieldName();
  const call = useCallMeeting();
  const send = (draft: ScheduleDraft) =>
    call.mutate({ body: scheduleOf(draft) }, { onSuccess: ({ id }) => void navigate(`/panels/${id}`) });
  return (
    <CheckedForm className="inline-form call-form" form={form} complete={complete} onSend={send}>
      <ScheduleFields error={call.error} />
      <ReadyButton
        type="primary"
        htmlType="submit"
        because={!complete && t('frame.incomplete')}
        loading={call.isPending}
      >
        {t('panels.call')}
      </ReadyButton>
      <ProblemNotice error={call.error} nameOf={nameOf} />
    </CheckedForm>
  );
}
