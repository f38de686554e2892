import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../api/types';
import { offers } from '../applications/commands';
import { answerObjection } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { useDates } from '../display/dates';
import { Section } from '../display/section';
import { TextField } from '../tasks/text-field';
import { ObjectionList } from './objection-list';

/** 公示异议 as the case shows it: read by all who decide on it, answered here by the enterprise. */
export function ObjectionSection({ application, move }: { application: Application; move: Move }) {
  const { t } = useTranslation();
  if (!application.tasks.some(({ kind }) => kind === 'objection')) return null;
  return (
    <Section title={t('dossier.objection.title')} id="objections">
      <ObjectionList application={application} />
      {offers(application, 'answerObjection') && <AnswerForm move={move} dueOn={application.hearingEndsOn} />}
    </Section>
  );
}

function AnswerForm({ move, dueOn }: { move: Move; dueOn: string | null }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const [text, setText] = useState('');
  const send = () => move.mutate((at) => answerObjection(at, text.trim()), { onSuccess: () => setText('') });
  return (
    <>
      {dueOn && <p className="lead">{t('dossier.objection.lead', { day: day(dueOn) })}</p>}
      <TextField
        id="objection-answer"
        label={t('dossier.objection.answer')}
        required
        rows={5}
        value={text}
        onChange={setText}
      />
      <Button type="primary" disabled={!text.trim()} loading={move.isPending} onClick={send}>
        {t('dossier.objection.send')}
      </Button>
    </>
  );
}
