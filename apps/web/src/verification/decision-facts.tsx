import { useTranslation } from 'react-i18next';
import type { PublicDecision } from '../api/types';
import { FactList } from '../display/fact-list';
import { Notice } from '../display/notice';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';

export function DecisionFacts({ decision }: { decision: PublicDecision }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const words = useWords();
  const { outcome, decidedOn } = decision;
  return (
    <>
      <Standing decision={decision} />
      <FactList
        facts={[
          { key: 'title', label: t('verification.document'), value: words(decision.title) },
          { key: 'number', label: t('verification.number'), value: decision.number },
          { key: 'authority', label: t('verification.authority'), value: words(decision.authority) },
          { key: 'enterprise', label: t('applications.enterprise'), value: decision.enterprise || null },
          { key: 'project', label: t('applications.project'), value: decision.project || null },
          { key: 'outcome', label: t('dossier.decision.outcome'), value: outcome && t(`words.decision.${outcome}`) },
          { key: 'decidedOn', label: t('dossier.decision.decidedOn'), value: decidedOn && day(decidedOn) },
          { key: 'issuedOn', label: t('verification.issuedOn'), value: day(decision.issuedOn) },
          {
            key: 'sha',
            label: t('verification.sha256'),
            value: <code className="hash">{decision.sha256}</code>,
            wide: true,
          },
        ]}
      />
    </>
  );
}

/** Whether the decision is genuine, in force, or only an illustration. */
function Standing({ decision: { status, illustrative } }: { decision: PublicDecision }) {
  const { t } = useTranslation();
  return (
    <>
      {status === 'valid' ? (
        <Notice tone="success" title={t('verification.genuine')}>
          {t('verification.genuineLead')}
        </Notice>
      ) : (
        <Notice tone="error" title={t('verification.revoked')} />
      )}
      {illustrative && <Notice tone="warning" title={t('verification.illustrative')} />}
    </>
  );
}
