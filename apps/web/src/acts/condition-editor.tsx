import type { Procedure } from '#zones/procedure';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../fields/day-field';
import { FieldFrame } from '../fields/field-frame';
import { TextField } from '../fields/text-field';
import { tomorrow } from '../format/dates';
import { useZoneNames } from '../zone/use-zone';

export interface ConditionDraft {
  text: string;
  owner: string;
  dueOn: string;
}

interface Props {
  conditions: ConditionDraft[];
  procedure: Procedure;
  desk: string;
  onChange: (conditions: ConditionDraft[]) => void;
}

/** 附条件: text, owner and due day of each. */
export function ConditionEditor({ conditions, procedure, desk, onChange }: Props) {
  const { t } = useTranslation();
  const desks = [...new Set(procedure.tasks.map((task) => task.desk))];
  const change = (at: number, changed: Partial<ConditionDraft>) =>
    onChange(conditions.map((condition, index) => (index === at ? { ...condition, ...changed } : condition)));
  return (
    <fieldset className="condition-editor">
      <legend>{t('tasks.conditions')}</legend>
      {conditions.map((condition, index) => (
        <ConditionFields
          key={index}
          index={index}
          condition={condition}
          owners={['applicant', ...desks.filter((candidate) => candidate === desk || candidate === 'window')]}
          onChange={(changed) => change(index, changed)}
          onRemove={() => onChange(conditions.filter((_, other) => other !== index))}
        />
      ))}
      <Button onClick={() => onChange([...conditions, { text: '', owner: 'applicant', dueOn: '' }])}>
        {t('tasks.addCondition')}
      </Button>
    </fieldset>
  );
}

interface FieldsProps {
  index: number;
  condition: ConditionDraft;
  owners: string[];
  onChange: (changed: Partial<ConditionDraft>) => void;
  onRemove: () => void;
}

function ConditionFields({ index, condition, owners, onChange, onRemove }: FieldsProps) {
  const { t } = useTranslation();
  const names = useZoneNames();
  const id = `condition-${index}`;
  return (
    <div className="condition-fields">
      <TextField
        id={`${id}-text`}
        label={t('tasks.condition.text')}
        required
        rows={2}
        value={condition.text}
        onChange={(text) => onChange({ text })}
      />
      <FieldFrame id={`${id}-owner`} label={t('tasks.condition.owner')} required>
        {({ id: field }) => (
          <Select
            id={field}
            value={condition.owner}
            onChange={(owner: string) => onChange({ owner })}
            options={owners.map((value) => ({
              value,
              label: value === 'applicant' ? t('dossier.condition.applicant') : names.desk(value),
            }))}
          />
        )}
      </FieldFrame>
      <DayField
        id={`${id}-due`}
        label={t('tasks.condition.dueOn')}
        required
        min={tomorrow()}
        value={condition.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
      <Button type="text" danger size="small" onClick={onRemove}>
        {t('tasks.condition.remove')}
      </Button>
    </div>
  );
}
