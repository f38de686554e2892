import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentSheet, Project } from '../api/types';
import { TextDialog } from '../dialogs/text-dialog';
import { AssessmentDialog } from './assessment-dialog';
import { answerRectification, reportRectification, useSheetMove } from './use-follow-ups';

interface Props {
  project: Project;
  sheet: AssessmentSheet;
  assessor: boolean;
  /** The reader acts for the project's enterprise. */
  own: boolean;
}

type Act = 'assess' | 'report' | 'accept' | 'refuse';

/** Acts open to the reader now. */
function actsOf({ project, sheet, assessor, own }: Props): Act[] {
  const reported = sheet.items.some(({ state }) => state === 'reported');
  if (!sheet.businessStopped) return assessor && project.stage === 'operating' ? ['assess'] : [];
  if (reported) return assessor ? ['accept', 'refuse'] : [];
  return own ? ['report'] : [];
}

export function AssessmentActs(props: Props) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act | null>(null);
  const { project, sheet } = props;
  const move = useSheetMove({ id: project.id, version: sheet.version });
  const year = sheet.items[0]?.year ?? 0;
  const close = () => setAct(null);
  return (
    <>
      {actsOf(props).map((one) => (
        <Button key={one} danger={one === 'refuse'} onClick={() => setAct(one)}>
          {t(`projects.assessments.act.${one}`)}
        </Button>
      ))}
      {act === 'assess' && <AssessmentDialog move={move} onClose={close} />}
      {act === 'report' && (
        <TextDialog
          title={t('projects.assessments.act.report')}
          label={t('projects.assessments.report')}
          move={move}
          send={(report) => (at) => reportRectification(at, year, report)}
          onClose={close}
        />
      )}
      {(act === 'accept' || act === 'refuse') && (
        <TextDialog
          danger={act === 'refuse'}
          title={t(`projects.assessments.act.${act}`)}
          label={t('projects.assessments.reasons')}
          move={move}
          send={(reasons) => (at) => answerRectification(at, year, { outcome: act, reasons })}
          onClose={close}
        />
      )}
    </>
  );
}
