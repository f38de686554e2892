import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { IssuedDocument } from '../api/types';
import { useApplication } from '../applications/use-application';
import { ClockTable } from '../clocks/clock-table';
import { DocumentList } from '../delivery/document-list';
import { FactList } from '../display/fact-list';
import { Loading } from '../display/loading';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { TurnName } from '../zone/turn-line';

const awaited: IssuedDocument['kind'][] = ['receipt'];

/** 收件凭证 on screen: the number, and the dates that follow from it. */
export default function ReceiptPage() {
  const { t } = useTranslation();
  const { day } = useDates();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data: application, error } = useApplication(id);
  if (!application) return error ? <ProblemNotice error={error} /> : <Loading />;
  const received = application.clocks.find(({ key }) => key === 'acceptance');
  return (
    <main className="page narrow">
      <PageHead title={t('applications.receipt.title')} lead={t('applications.receipt.lead')} />
      <p className="big-number">{application.number}</p>
      <FactList
        facts={[
          { key: 'enterprise', label: t('applications.enterprise'), value: application.enterprise.nameZh },
          { key: 'project', label: t('applications.project'), value: application.projectName },
          {
            key: 'received',
            label: t('applications.receipt.receivedOn'),
            value: application.receivedOn && day(application.receivedOn),
          },
          { key: 'due', label: t('applications.receipt.answerBy'), value: received?.dueOn && day(received.dueOn) },
          {
            key: 'turn',
            label: t('applications.receipt.now'),
            value: <TurnName turn={application.turn} status={application.status} />,
          },
        ]}
      />
      <p className="quiet">{t('applications.receipt.law')}</p>
      <Section title={t('dossier.clocks')}>
        <ClockTable clocks={application.clocks} />
      </Section>
      <Section title={t('dossier.documents')}>
        <DocumentList applicationId={id} awaited={awaited} />
      </Section>
      <Button type="primary" onClick={() => void navigate(`/applications/${id}`)}>
        {t('applications.receipt.follow')}
      </Button>
    </main>
  );
}
