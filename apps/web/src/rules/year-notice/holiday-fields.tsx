import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../fields/day-field';
import { daysOf, faultOf, type HolidayLine } from './notice-draft';

interface Props {
  id: string;
  line: HolidayLine;
  /** Fault found by the server. */
  error?: ReactNode;
  onChange: (line: HolidayLine) => void;
  /** Absent for legal holidays, which every notice names. */
  onRemove?: () => void;
}

/** One holiday of a notice, first and last day included. */
export function HolidayFields({ id, line, error, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const fault = faultOf(line);
  const days = daysOf(line).length;
  const dayField = (end: 'from' | 'until', said?: ReactNode) => (
    <DayField
      id={`${id}-${end}`}
      label={t(`rules.notice.${end}`)}
      required
      error={said}
      value={line[end]}
      onChange={(day) => onChange({ ...line, [end]: day })}
    />
  );
  return (
    <fieldset className="holiday">
      <legend>
        {t(`rules.notice.names.${line.name}`)}
        {days > 0 && <span className="quiet"> {t('rules.notice.days', { count: days })}</span>}
      </legend>
      <div className="field-pair">
        {dayField('from', error)}
        {dayField('until', fault && t(`rules.notice.faults.${fault}`))}
      </div>
      {onRemove && (
        <Button type="text" danger size="small" onClick={onRemove}>
          {t('rules.notice.remove')}
        </Button>
      )}
    </fieldset>
  );
}
