import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { At } from '../applications/moves';
import { FormDialog } from '../dialogs/form-dialog';
import { textGiven } from '../dialogs/form-rules';
import { TextField } from '../fields/text-field';
import { FileChoice } from '../materials/file-choice';
import { breakCondition, confirmCondition, refuseReport, reportCondition, type Shown } from './condition-moves';
import type { ConditionAct, ConditionProps } from './props';

interface Props extends ConditionProps {
  act: ConditionAct;
  onClose: () => void;
}

interface Draft extends Shown {
  reason: string;
}

type Label = 'evidence' | 'confirmNote' | 'reasons' | 'reason' | 'proof';

/** Texts that each act asks for, with their labels. */
const texts: Record<ConditionAct, readonly (readonly ['reason' | 'evidence', Label])[]> = {
  report: [['evidence', 'evidence']],
  confirm: [['evidence', 'confirmNote']],
  refuse: [['reason', 'reasons']],
  break: [
    ['reason', 'reason'],
    ['evidence', 'proof'],
  ],
};

type Send = (at: At, conditionId: string, draft: Draft) => Promise<unknown>;

const shownIn = ({ evidence = '', attachments = [] }: Partial<Shown>): Shown => ({ evidence, attachments });

const sends: Record<ConditionAct, Send> = {
  report: (at, id, draft) => reportCondition(at, id, shownIn(draft)),
  confirm: (at, id, draft) => confirmCondition(at, id, shownIn(draft)),
  refuse: (at, id, { reason }) => refuseReport(at, id, reason),
  break: (at, id, { reason, ...shown }) => breakCondition(at, id, { reason, ...shownIn(shown) }),
};

/** A report, confirmation, refusal or breach, with its evidence. */
export function ConditionDialog({ act, application, condition, move, onClose }: Props) {
  const { t } = useTranslation();
  const reported = act === 'confirm' && condition.report !== null && !condition.report.refused;
  return (
    <FormDialog
      title={t(`conditions.${act}`)}
      lead={condition.text}
      danger={act === 'break'}
      move={move}
      send={(draft: Draft) => (at: At) => sends[act](at, condition.id, draft)}
      onClose={onClose}
    >
      {reported && <p className="quiet">{t('conditions.confirmLead')}</p>}
      {texts[act].map(([name, label]) => (
        <Form.Item key={name} noStyle name={name} rules={reported ? [] : textGiven}>
          <TextField id={`condition-${name}`} label={t(`conditions.${label}`)} required={!reported} />
        </Form.Item>
      ))}
      {act !== 'refuse' && (
        <Form.Item noStyle name="attachments">
          <FileChoice applicationId={application.id} />
        </Form.Item>
      )}
    </FormDialog>
  );
}
