import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { given, textGiven } from '../dialogs/form-rules';
import { DayField } from '../fields/day-field';
import { LineField } from '../fields/line-field';
import { useFieldMessages } from '../format/field-messages';

/** Time of the zone, without an offset. */
export interface ScheduleDraft {
  when: string;
  place: string;
}

const zone = '+08:00';

/** China has one time and no summer time. */
export const scheduleOf = ({ when, place }: ScheduleDraft) => ({ heldAt: `${when}:00${zone}`, place });

/** An instant as a field of date and time shows it in the zone. */
export const whenOf = (instant: string) =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

/** Name of the field at a pointer of the server. */
export function useScheduleFieldName(): (pointer: string) => string {
  const { t } = useTranslation();
  return (pointer) => t(pointer === '/place' ? 'panels.place' : 'panels.heldAt');
}

/** When and where a panel meets. */
export function ScheduleFields({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const messages = useFieldMessages();
  return (
    <>
      <Form.Item noStyle name="when" rules={given}>
        <DayField
          id="meeting-when"
          label={t('panels.heldAt')}
          required
          withTime
          error={messages.at(error, '/heldAt')}
        />
      </Form.Item>
      <Form.Item noStyle name="place" rules={textGiven}>
        <LineField
          id="meeting-place"
          label={t('panels.place')}
          required
          maxLength={200}
          error={messages.at(error, '/place')}
        />
      </Form.Item>
    </>
  );
}
