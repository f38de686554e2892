import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { makeStatement } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { useDates } from '../display/dates';
import { Section } from '../display/section';
import { TextField } from '../tasks/text-field';
import { RevocationFacts } from './revocation-facts';

interface Props {
  application: Application;
  move: Move;
}

/** 撤销程序 as the case shows it; the enterprise makes its statement here. */
export function RevocationSection({ application, move }: Props) {
  const { t } = useTranslation();
  const { revocation } = application;
  if (!revocation) return null;
  const { statementDueOn } = revocation;
  return (
    <Section title={t('afterwards.revocation.title')} id="revocation">
      <RevocationFacts revocation={revocation} />
      {statementDueOn && isAwaited(revocation) && (
        <Statement asked={offers(application, 'makeStatement')} dueOn={statementDueOn} move={move} />
      )}
    </Section>
  );
}

const isAwaited = ({ statement, result }: NonNullable<Application['revocation']>) => !statement && !result;

interface StatementProps {
  asked: boolean;
  dueOn: string;
  move: Move;
}

function Statement({ asked, dueOn, move }: StatementProps) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (asked) return <StatementForm dueOn={dueOn} move={move} />;
  return <p className="quiet">{t('afterwards.revocation.waiting', { day: day(dueOn) })}</p>;
}

function StatementForm({ dueOn, move }: Omit<StatementProps, 'asked'>) {
  const { t } = useTranslation();
  const { day } = useDates();
  const [text, setText] = useState('');
  return (
    <>
      <p className="lead">{t('afterwards.revocation.statementLead', { day: day(dueOn) })}</p>
      <TextField
        id="revocation-statement"
        label={t('afterwards.revocation.statement')}
        required
        rows={6}
        value={text}
        onChange={setText}
      />
      <Button
        type="primary"
        disabled={!text.trim()}
        loading={move.isPending}
        onClick={() => move.mutate((at) => makeStatement(at, text.trim()))}
      >
        {t('afterwards.revocation.statementSend')}
      </Button>
    </>
  );
}
