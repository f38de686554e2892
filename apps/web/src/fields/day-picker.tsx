import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import type { Controlled } from './controlled';
import type { FieldParts } from './field-frame';

export interface DayPickerProps extends Controlled<string>, Partial<FieldParts> {
  min?: string;
  max?: string;
  /** `YYYY-MM-DDTHH:mm` instead of `YYYY-MM-DD`. */
  withTime?: boolean;
  'aria-label'?: string;
}

const [dayFormat, timeFormat] = ['YYYY-MM-DD', 'YYYY-MM-DDTHH:mm'] as const;

const dayOf = (text: string | undefined) => (text ? dayjs(text) : undefined);

/** Follows the typing, so that a button is enabled before the field is left. */
export default function DayPicker({ value, onChange, min, max, withTime = false, ...parts }: DayPickerProps) {
  const stored = withTime ? timeFormat : dayFormat;
  const change = (text: string) => {
    if (text !== (value ?? '')) onChange?.(text);
  };
  return (
    <DatePicker
      {...parts}
      placeholder=""
      showTime={withTime && { format: 'HH:mm' }}
      needConfirm={false}
      format={withTime ? ['YYYY-MM-DD HH:mm', timeFormat] : dayFormat}
      minDate={dayOf(min)}
      maxDate={dayOf(max)}
      value={dayOf(value) ?? null}
      onChange={(day) => change(day?.format(stored) ?? '')}
      onCalendarChange={(day) => dayjs.isDayjs(day) && change(day.format(stored))}
    />
  );
}
