import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewAssessment } from '../api/types';
import { FormDialog } from '../dialogs/form-dialog';
import { given, textGiven } from '../dialogs/form-rules';
import { ChoiceField } from '../fields/choice-field';
import { DayField } from '../fields/day-field';
import { LineField } from '../fields/line-field';
import { TextField } from '../fields/text-field';
import { today, tomorrow } from '../format/dates';
import { assess, type SheetAt, type useSheetMove } from './use-follow-ups';

interface Props {
  move: ReturnType<typeof useSheetMove>;
  onClose: () => void;
}

const outcomes: NewAssessment['outcome'][] = ['passed', 'rectification'];

/** The year is typed, so it is a text here. */
interface Draft extends Omit<NewAssessment, 'year'> {
  year: string;
}

const firstDraft = (): Draft => ({ year: today().slice(0, 4), outcome: 'passed' });

/** 年度评估 of one year. A rectification stops the business. */
export function AssessmentDialog({ move, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('projects.assessments.act.assess')}
      initial={firstDraft()}
      move={move}
      send={({ year, ...rest }: Draft) =>
        (at: SheetAt) =>
          assess(at, { ...rest, year: Number(year) })
        }
      nameOf={() => t('projects.assessments.act.assess')}
      onClose={onClose}
    >
      <Form.Item noStyle name="year">
        <LineField id="assessment-year" type="number" label={t('projects.assessments.assessedYear')} required />
      </Form.Item>
      <OutcomeFields />
    </FormDialog>
  );
}

/** A rectification needs findings and a day by which it is done. */
function OutcomeFields() {
  const { t } = useTranslation();
  const rectifies = Form.useWatch<Draft['outcome']>('outcome') === 'rectification';
  return (
    <>
      <Form.Item noStyle name="outcome">
        <ChoiceField
          id="assessment-outcome"
          label={t('projects.assessments.outcome')}
          help={rectifies ? t('projects.assessments.stops') : undefined}
          required
          options={outcomes}
          wordOf={(outcome) => t(`projects.assessments.choice.${outcome}`)}
        />
      </Form.Item>
      <Form.Item noStyle name="findings" rules={rectifies ? textGiven : []}>
        <TextField id="assessment-findings" label={t('projects.assessments.findings')} required={rectifies} />
      </Form.Item>
      {rectifies && (
        <Form.Item noStyle name="dueOn" rules={given}>
          <DayField id="assessment-due" label={t('projects.assessments.dueOn')} required min={tomorrow()} />
        </Form.Item>
      )}
    </>
  );
}
