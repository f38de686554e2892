import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, Condition } from '../api/types';
import { offers } from '../applications/commands';
import { meetCondition } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { useDates } from '../display/dates';
import { Section } from '../display/section';
import { useZoneNames } from '../zone/use-zone';
import { TextDialog } from './text-dialog';

interface Props {
  application: Application;
  move: Move;
}

/** 附条件: who has to do what by when, followed until met. */
export function ConditionList({ application, move }: Props) {
  const { t } = useTranslation();
  const [meeting, setMeeting] = useState<Condition | null>(null);
  if (application.conditions.length === 0) return null;
  const may = offers(application, 'meetCondition');
  return (
    <Section title={t('dossier.conditions')}>
      <ul className="conditions">
        {application.conditions.map((condition) => (
          <ConditionLine
            key={condition.id}
            condition={condition}
            onMeet={may ? () => setMeeting(condition) : undefined}
          />
        ))}
      </ul>
      {meeting && (
        <TextDialog
          title={t('dossier.condition.meet')}
          label={t('dossier.condition.evidence')}
          lead={meeting.text}
          move={move}
          send={(evidence) => (at) => meetCondition(at, meeting.id, evidence)}
          onClose={() => setMeeting(null)}
        />
      )}
    </Section>
  );
}

function ConditionLine({ condition, onMeet }: { condition: Condition; onMeet?: () => void }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const names = useZoneNames();
  const { text, owner, dueOn, metOn } = condition;
  return (
    <li>
      <p className="as-typed">{text}</p>
      <small>
        {owner === 'applicant' ? t('dossier.condition.applicant') : names.desk(owner)} ·{' '}
        {t('words.dueOn', { day: day(dueOn) })}
      </small>
      {metOn && <span className="tag tag-good">{t('dossier.condition.met', { day: day(metOn) })}</span>}
      {!metOn && onMeet && (
        <Button size="small" onClick={onMeet}>
          {t('dossier.condition.meet')}
        </Button>
      )}
    </li>
  );
}
