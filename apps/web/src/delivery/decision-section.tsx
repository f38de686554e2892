import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Application, IssuedDocument } from '../api/types';
import type { DeliveryMethod } from '../applications/moves';
import { useDocuments } from '../applications/use-application';
import { FactList, type Fact } from '../display/fact-list';
import { Section } from '../display/section';
import { useDates } from '../format/dates';

const decisionKinds: IssuedDocument['kind'][] = ['approval', 'refusal'];

/** 决定: outcome, reasons, remedies, and the code by which anybody can check it. */
export function DecisionSection({ application }: { application: Application }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { decision, delivery, clocks } = application;
  if (!decision) return null;
  const notice = clocks.find(({ key }) => key === 'notice');
  const facts: (Fact | false | undefined)[] = [
    { key: 'outcome', label: t('dossier.decision.outcome'), value: t(`words.decision.${decision.outcome}`) },
    { key: 'decidedOn', label: t('dossier.decision.decidedOn'), value: day(decision.decidedOn) },
    { key: 'code', label: t('dossier.decision.code'), value: <Code applicationId={application.id} /> },
    notice?.dueOn && {
      key: 'notice',
      label: t('dossier.decision.notice'),
      value: t('dossier.decision.noticeFromTo', { from: day(notice.startedOn), to: day(notice.dueOn) }),
    },
    delivery && {
      key: 'delivery',
      label: t('dossier.decision.delivered'),
      value: `${day(delivery.deliveredOn)} · ${t(`tasks.delivery.${delivery.method as DeliveryMethod}`)}`,
    },
    decision.reasons && { key: 'reasons', label: t('dossier.decision.reasons'), value: decision.reasons, wide: true },
    decision.remedies && {
      key: 'remedies',
      label: t('dossier.decision.remedies'),
      value: decision.remedies,
      wide: true,
    },
  ].map((fact) => fact || undefined);
  return (
    <Section title={t('dossier.decision.title')}>
      <FactList facts={facts.filter((fact) => fact !== undefined && fact !== false)} />
    </Section>
  );
}

function Code({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation();
  const { data } = useDocuments(applicationId, decisionKinds);
  const decision = data?.items.find(({ kind }) => decisionKinds.includes(kind));
  if (!decision) return <span className="quiet">{t('dossier.decision.soon')}</span>;
  return (
    <Link to={`/verify/${decision.code}`} className="code">
      {decision.code}
    </Link>
  );
}
