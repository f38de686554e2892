import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { FormEvent } from 'react';
import 'dayjs/locale/zh-cn';
import type { Controlled } from './controlled';
import type { FieldParts } from './field-frame';

export interface DayPickerProps extends Controlled<string>, Partial<FieldParts> {
  min?: string;
  max?: string;
  /** `YYYY-MM-DDTHH:mm` instead of `YYYY-MM-DD`. */
  withTime?: boolean;
  'aria-label'?: string;
  /** Told a text that is no day; it then stays in the field. */
  onUnread?: (text: string) => void;
}

const [dayFormat, timeFormat] = ['YYYY-MM-DD', 'YYYY-MM-DDTHH:mm'] as const;

const isDayText = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs(text).format(dayFormat) === text;

const dayOf = (text: string | undefined) => (text ? dayjs(text) : undefined);

/** Follows the typing, so that a button is enabled before the field is left. */
export default function DayPicker({ value, onChange, onUnread, min, max, withTime = false, ...parts }: DayPickerProps) {
  const stored = withTime ? timeFormat : dayFormat;
  const change = (text: string) => {
    if (text !== (value ?? '')) onChange?.(text);
  };
  const picker = (
    <DatePicker
      {...parts}
      placeholder=""
      preserveInvalidOnBlur={onUnread !== undefined}
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
  if (!onUnread) return picker;
  const hear = ({ target }: FormEvent) => {
    if (target instanceof HTMLInputElement && !isDayText(target.value)) onUnread(target.value);
  };
  return <div onInput={hear}>{picker}</div>;
}
