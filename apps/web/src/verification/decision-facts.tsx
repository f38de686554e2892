import { useTranslation } from 'react-i18next';
import type { PublicDecision } from '../api/types';
import { useDates } from '../display/dates';
import { FactList } from '../display/fact-list';
import { Notice } from '../display/notice';
import { useWords } from '../display/words';

export function DecisionFacts({ decision }: { decision: PublicDecision }) {
  const { t } = useTranslation();
  const { day, instant } = useDates();
  const words = useWords();
  return (
    <>
      <Notice tone="success" title={t('verification.genuine')}>
        {t('verification.genuineLead')}
      </Notice>
      <FactList
        facts={[
          { key: 'title', label: t('verification.document'), value: words(decision.title) },
          { key: 'number', label: t('verification.number'), value: decision.number },
          { key: 'enterprise', label: t('applications.enterprise'), value: decision.enterprise },
          { key: 'project', label: t('applications.project'), value: decision.project },
          { key: 'outcome', label: t('dossier.decision.outcome'), value: t(`words.decision.${decision.outcome}`) },
          { key: 'decidedOn', label: t('dossier.decision.decidedOn'), value: day(decision.decidedOn) },
          { key: 'issuedAt', label: t('verification.issuedAt'), value: instant(decision.issuedAt) },
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
