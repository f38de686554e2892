import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { FactList, type Fact } from '../display/fact-list';
import { useDates } from '../format/dates';
import { useZoneNames } from '../zone/use-zone';

type Revocation = NonNullable<Application['revocation']>;

/** 撤销程序: proposal, statement of the applicant, and decision. */
export function RevocationFacts({ revocation }: { revocation: Revocation }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const names = useZoneNames();
  const { ground, reasons, desk, proposedOn, statement, result } = revocation;
  const facts: (Fact | null)[] = [
    { key: 'ground', label: t('revocation.ground'), value: t(`words.ground.${ground}`) },
    {
      key: 'proposed',
      label: t('revocation.proposed'),
      value: `${names.desk(desk)} · ${day(proposedOn)}`,
    },
    { key: 'reasons', label: t('revocation.reasons'), value: reasons, wide: true },
    statement && {
      key: 'statement',
      label: t('revocation.statementOn', { day: day(statement.madeOn) }),
      value: statement.text,
      wide: true,
    },
    result && {
      key: 'result',
      label: t('revocation.result'),
      value: `${t(`words.revocation.${result.outcome}`)} · ${day(result.decidedOn)}`,
    },
    result && { key: 'decided', label: t('revocation.resultReasons'), value: result.reasons, wide: true },
    result?.remedies
      ? { key: 'remedies', label: t('dossier.decision.remedies'), value: result.remedies, wide: true }
      : null,
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
