import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FrozenReportSummary } from '../api/types';
import { CheckedForm } from '../dialogs/checked-form';
import { given, textGiven } from '../dialogs/form-rules';
import { useComplete } from '../dialogs/use-complete';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
import { Section } from '../display/section';
import { DayField } from '../fields/day-field';
import { LineField } from '../fields/line-field';
import { today, useDates } from '../format/dates';
import { useFieldMessages } from '../format/field-messages';
import { PagedList } from '../lists/paged-list';
import { RowsTable, type Column } from '../lists/rows-table';
import { useSession } from '../session/use-session';
import { useFreeze, useFrozenReports } from './use-reports';

/** 定版报表: figures of one day under a name, never to change again. */
export default function FrozenReportsPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const reports = useFrozenReports();
  const columns = useReportColumns();
  return (
    <main className="page">
      <PageHead title={t('reports.frozen')} lead={t('reports.frozenLead')} />
      {session?.roles.includes('district') && <FreezeForm />}
      <Section title={t('reports.frozenList')}>
        <PagedList pages={reports} empty={t('reports.noneFrozen')}>
          {(rows) => (
            <RowsTable caption={t('reports.frozenList')} columns={columns} rows={rows} keyOf={({ id }) => id} />
          )}
        </PagedList>
      </Section>
    </main>
  );
}

function useReportColumns(): Column<FrozenReportSummary>[] {
  const { t } = useTranslation();
  const { day, instant } = useDates();
  return [
    {
      key: 'name',
      title: t('reports.name'),
      head: true,
      cell: ({ id, name }) => <Link to={`/reports/${id}`}>{name}</Link>,
    },
    { key: 'asOf', title: t('projects.asOf'), cell: ({ asOf }) => day(asOf) },
    { key: 'made', title: t('reports.frozenAt'), cell: ({ createdAt }) => instant(createdAt) },
    { key: 'hash', title: 'SHA-256', cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}</code> },
  ];
}

interface Draft {
  name: string;
  asOf: string;
}

function FreezeForm() {
  const { t } = useTranslation();
  const [form] = Form.useForm<Draft>();
  const complete = useComplete(form);
  const freeze = useFreeze();
  const messages = useFieldMessages();
  const send = (draft: Draft) => freeze.mutate({ body: draft }, { onSuccess: () => form.resetFields(['name']) });
  return (
    <CheckedForm className="inline-form" form={form} initial={{ asOf: today() }} complete={complete} onSend={send}>
      <Form.Item noStyle name="name" rules={textGiven}>
        <LineField id="report-name" label={t('reports.name')} required error={messages.at(freeze.error, '/name')} />
      </Form.Item>
      <Form.Item noStyle name="asOf" rules={given}>
        <DayField
          id="report-as-of"
          label={t('projects.asOf')}
          required
          max={today()}
          error={messages.at(freeze.error, '/asOf')}
        />
      </Form.Item>
      <ReadyButton
        type="primary"
        htmlType="submit"
        because={!complete && t('frame.incomplete')}
        loading={freeze.isPending}
      >
        {t('reports.freeze')}
      </ReadyButton>
      <ProblemNotice
        error={freeze.error}
        nameOf={(pointer) => (pointer === '/name' ? t('reports.name') : t('projects.asOf'))}
      />
    </CheckedForm>
  );
}
