import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from '../fields/field-frame';
import { useFieldMessages } from '../format/field-messages';

/** As the reader writes it: local to the zone, without an offset. */
export interface ScheduleDraft {
  when: string;
  place: string;
}

const zone = '+08:00';

/** China has one time and no summer time. */
export const scheduleOf = ({ when, place }: ScheduleDraft) => ({ heldAt: `${when}:00${zone}`, place: place.trim() });

export const isComplete = ({ when, place }: ScheduleDraft) => when !== '' && place.trim() !== '';

/** An instant as a field of date and time shows it in the zone. */
export const whenOf = (instant: string) =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

interface Props {
  draft: ScheduleDraft;
  error: unknown;
  onChange: (draft: ScheduleDraft) => void;
}

export function ScheduleFields({ draft, error, onChange }: Props) {
  const { t } = useTranslation();
  const messages = useFieldMessages();
  return (
    <>
      <FieldFrame id="meeting-when" label={t('panels.heldAt')} required error={messages.at(error, '/heldAt')}>
        {(parts) => (
          <Input
            {...parts}
            type="datetime-local"
            value={draft.when}
            onChange={(event) => onChange({ ...draft, when: event.target.value })}
          />
        )}
      </FieldFrame>
      <FieldFrame id="meeting-place" label={t('panels.place')} required error={messages.at(error, '/place')}>
        {(parts) => (
          <Input
            {...parts}
            maxLength={200}
            value={draft.place}
            onChange={(event) => onChange({ ...draft, place: event.target.value })}
          />
        )}
      </FieldFrame>
    </>
  );
}
