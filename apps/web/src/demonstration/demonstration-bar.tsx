import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDates } from '../format/dates';
import { useProblemWords } from '../format/problem-words';
import { permissionsOf } from '../session/places';
import { useSession } from '../session/use-session';
import { useZone } from '../zone/use-zone';
import { useDemonstrationTime, useTimeStep } from './use-demonstration-time';

const steps = ['working_day', 'week', 'next_due'] as const;

/** 演示条 at the foot of every page of a demonstration. */
export function DemonstrationBar() {
  const { data } = useZone();
  return data?.demonstration ? <Bar /> : null;
}

function Bar() {
  const { t } = useTranslation();
  const { instant } = useDates();
  const { data: session } = useSession();
  const { data } = useDemonstrationTime();
  const mayMove = session && permissionsOf(session).includes('administrator');
  return (
    <aside className="demonstration-bar" aria-label={t('frame.demonstration.title')}>
      <p>
        <strong>{t('frame.demonstration.title')}</strong>
        <span>{t('frame.demonstration.lead')}</span>
        {data && <time dateTime={data.now}>{t('frame.demonstration.now', { now: instant(data.now) })}</time>}
      </p>
      {mayMove && <Steps />}
    </aside>
  );
}

function Steps() {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const move = useTimeStep();
  return (
    <div className="demonstration-steps" role="group" aria-label={t('frame.demonstration.move')}>
      <span role="status">{move.error ? wordsOf(move.error) : t('frame.demonstration.move')}</span>
      {steps.map((step) => (
        <Button key={step} size="small" disabled={move.isPending} onClick={() => move.mutate({ body: { step } })}>
          {t(`frame.demonstration.steps.${step}`)}
        </Button>
      ))}
    </div>
  );
}
