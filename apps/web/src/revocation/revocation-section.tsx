import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { makeStatement } from '../applications/moves';
import { StatementForm } from '../applications/statement-form';
import type { Move } from '../applications/use-application';
import { Section } from '../display/section';
import { useDates } from '../format/dates';
import { RevocationFacts } from './revocation-facts';

interface Props {
  application: Application;
  move: Move;
}

/** 撤销程序 on the page of an application, with the enterprise's statement. */
export function RevocationSection({ application, move }: Props) {
  const { t } = useTranslation();
  const { revocation } = application;
  if (!revocation) return null;
  const { statementDueOn } = revocation;
  return (
    <Section title={t('revocation.title')} id="revocation">
      <RevocationFacts revocation={revocation} />
      {statementDueOn && isAwaited(revocation) && (
        <Statement
          of={application.id}
          asked={offers(application, 'makeStatement')}
          dueOn={statementDueOn}
          move={move}
        />
      )}
    </Section>
  );
}

const isAwaited = ({ statement, result }: NonNullable<Application['revocation']>) => !statement && !result;

interface StatementProps {
  of: string;
  asked: boolean;
  dueOn: string;
  move: Move;
}

function Statement({ of, asked, dueOn, move }: StatementProps) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (!asked) return <p className="quiet">{t('revocation.waiting', { day: day(dueOn) })}</p>;
  return (
    <StatementForm
      id="revocation-statement"
      about={`revocation.${of}`}
      words="revocation.statement"
      dueOn={dueOn}
      move={move}
      send={makeStatement}
    />
  );
}
