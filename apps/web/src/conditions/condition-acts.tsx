import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, Condition, Session } from '../api/types';
import { offers } from '../applications/commands';
import { useSession } from '../session/use-session';
import { ConditionDialog } from './condition-dialog';
import type { ConditionAct, ConditionProps } from './props';

/** 报告、确认、不予认可、认定违反, as far as the reader may. */
export function ConditionActs({ application, condition, move }: ConditionProps) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const [open, setOpen] = useState<ConditionAct | null>(null);
  const acts = session ? actsOf(application, condition, session) : [];
  if (acts.length === 0) return null;
  return (
    <p className="buttons">
      {acts.map((act) => (
        <Button key={act} size="small" danger={act === 'break'} onClick={() => setOpen(act)}>
          {t(`conditions.${act}`)}
        </Button>
      ))}
      {open && (
        <ConditionDialog
          act={open}
          application={application}
          condition={condition}
          move={move}
          onClose={() => setOpen(null)}
        />
      )}
    </p>
  );
}

const isReported = ({ report }: Condition): boolean => report !== null && !report.refused;

function actsOf(application: Application, condition: Condition, session: Session): ConditionAct[] {
  if (condition.metOn) return [];
  return speaksAbout(application, condition, session)
    ? deskActs(application, condition)
    : applicantActs(application, condition);
}

function applicantActs(application: Application, condition: Condition): ConditionAct[] {
  const may = offers(application, 'reportCondition') && condition.owner === 'applicant' && !isReported(condition);
  return may ? ['report'] : [];
}

function deskActs(application: Application, condition: Condition): ConditionAct[] {
  const all: [ConditionAct, boolean][] = [
    ['confirm', offers(application, 'meetCondition')],
    ['refuse', offers(application, 'refuseReport') && isReported(condition)],
    ['break', offers(application, 'breakCondition') && condition.breach === null],
  ];
  return all.filter(([, may]) => may).map(([act]) => act);
}

/** The desk that set it, or the one that delivers the decision. */
function speaksAbout({ tasks }: Application, { setBy }: Condition, { desks, standIns }: Session): boolean {
  const speaking = [setBy, ...tasks.filter(({ kind }) => kind === 'delivery').map(({ desk }) => desk)];
  return [...desks, ...standIns.map(({ desk }) => desk)].some(({ key }) => speaking.includes(key));
}
