import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewAssessment } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { TextField } from '../fields/text-field';
import { today, tomorrow } from '../format/dates';
import { assess, type useSheetMove } from './use-follow-ups';

interface Props {
  move: ReturnType<typeof useSheetMove>;
  onClose: () => void;
}

type Outcome = NewAssessment['outcome'];
const outcomes: Outcome[] = ['passed', 'rectification'];

const isComplete = ({ outcome, findings, dueOn }: NewAssessment): boolean =>
  outcome === 'passed' || Boolean(findings?.trim() && dueOn);

/** 年度评估 of one year. A rectification stops the business, and says so before it does. */
export function AssessmentDialog({ move, onClose }: Props) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<NewAssessment>({ year: Number(today().slice(0, 4)), outcome: 'passed' });
  const close = () => {
    move.reset();
    onClose();
  };
  return (
    <Modal
      open
      title={t('projects.assessments.act.assess')}
      okText={t('projects.assessments.act.assess')}
      okButtonProps={{ disabled: !isComplete(wanted), danger: wanted.outcome === 'rectification' }}
      confirmLoading={move.isPending}
      onOk={() => move.mutate((at) => assess(at, wanted), { onSuccess: onClose })}
      onCancel={close}
    >
      <Day
        id="assessment-year"
        type="number"
        label={t('projects.assessments.assessedYear')}
        value={String(wanted.year)}
        onChange={(year) => setWanted((before) => ({ ...before, year: Number(year) }))}
      />
      <OutcomeChoice value={wanted.outcome} onChange={(outcome) => setWanted((before) => ({ ...before, outcome }))} />
      <TextField
        id="assessment-findings"
        label={t('projects.assessments.findings')}
        required={wanted.outcome === 'rectification'}
        value={wanted.findings ?? ''}
        onChange={(findings) => setWanted((before) => ({ ...before, findings }))}
      />
      {wanted.outcome === 'rectification' && (
        <Day
          id="assessment-due"
          type="date"
          label={t('projects.assessments.dueOn')}
          value={wanted.dueOn ?? ''}
          onChange={(dueOn) => setWanted((before) => ({ ...before, dueOn }))}
        />
      )}
      <ProblemNotice error={move.error} nameOf={() => t('projects.assessments.act.assess')} />
    </Modal>
  );
}

interface DayProps {
  id: string;
  type: 'number' | 'date';
  label: string;
  value: string;
  onChange: (value: string) => void;
}

const Day = ({ id, type, label, value, onChange }: DayProps) => (
  <FieldFrame id={id} label={label} required>
    {(parts) => (
      <Input
        {...parts}
        type={type}
        min={type === 'date' ? tomorrow() : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </FieldFrame>
);

function OutcomeChoice({ value, onChange }: { value: Outcome; onChange: (outcome: Outcome) => void }) {
  const { t } = useTranslation();
  return (
    <FieldFrame
      id="assessment-outcome"
      label={t('projects.assessments.outcome')}
      help={value === 'rectification' ? t('projects.assessments.stops') : undefined}
      required
      group
    >
      {({ id }) => (
        <div className="chips">
          {outcomes.map((outcome, index) => (
            <label key={outcome} className="chip">
              <input
                type="radio"
                name="assessment-outcome"
                id={index === 0 ? id : undefined}
                checked={value === outcome}
                onChange={() => onChange(outcome)}
              />
              {t(`projects.assessments.choice.${outcome}`)}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
