import { Input } from 'antd';
import { lazy, Suspense } from 'react';
import type { DayPickerProps } from './day-picker';

const DayPicker = lazy(() => import('./day-picker'));

/** A day, `YYYY-MM-DD`; empty while there is none. The calendar is loaded where one is needed. */
export function DayInput(props: DayPickerProps) {
  return (
    <Suspense fallback={<Input id={props.id} aria-label={props['aria-label']} disabled />}>
      <DayPicker {...props} />
    </Suspense>
  );
}
