import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Seat } from '../api/types';
import { FinalButton } from '../dialogs/final-button';
import { Section } from '../display/section';
import { FieldFrame } from '../fields/field-frame';
import { useWords } from '../format/words';
import type { Acting } from '../panels/acting';
import { openMeeting, type MeetingAt } from '../panels/use-panels';
import { useDoing, useWritten, WrittenAbout } from '../written/written-about';

const nobody = '';
type Present = Record<string, string>;

const memberOf = ({ people }: Seat) => people.find(({ deputy }) => !deputy)?.id ?? nobody;

/** 开会: the chair notes attendance by seat. */
export function OpeningForm(acting: Acting) {
  return (
    <WrittenAbout about={`meeting.${acting.meeting.id}.opening`}>
      <Attendance {...acting} />
    </WrittenAbout>
  );
}

function Attendance({ meeting, act }: Acting) {
  const { t } = useTranslation();
  const [present, setPresent] = useWritten<Present>(
    'present',
    Object.fromEntries(meeting.seats.map((seat) => [seat.desk, memberOf(seat)])),
  );
  const doing = useDoing(act);
  const attendance = meeting.seats.map(({ desk }) => ({ desk, accountId: present[desk] || null }));
  const came = attendance.filter(({ accountId }) => accountId !== null).length;
  return (
    <Section title={t('panels.attendance')}>
      <p className="lead">{t('panels.attendanceLead', { count: meeting.quorum })}</p>
      <div className="attendance">
        {meeting.seats.map((seat) => (
          <SeatChoice
            key={seat.desk}
            seat={seat}
            value={present[seat.desk] ?? nobody}
            onChange={(person) => setPresent((before) => ({ ...before, [seat.desk]: person }))}
          />
        ))}
      </div>
      <FinalButton
        type="primary"
        name={t('panels.open', { count: came })}
        lead={t('panels.final.open', { count: came })}
        because={came < meeting.quorum && t('panels.noQuorum', { count: came, quorum: meeting.quorum })}
        move={doing}
        send={(of: MeetingAt) => openMeeting(of, attendance)}
      />
    </Section>
  );
}

interface ChoiceProps {
  seat: Seat;
  value: string;
  onChange: (accountId: string) => void;
}

function SeatChoice({ seat, value, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  const words = useWords();
  const people = seat.people.map(({ id, name, deputy }) => ({
    value: id,
    label: deputy ? t('panels.asDeputy', { name }) : name,
  }));
  return (
    <FieldFrame id={`seat-${seat.desk}`} label={words(seat.title)} required>
      {({ id }) => (
        <Select
          id={id}
          value={value}
          onChange={onChange}
          options={[...people, { value: nobody, label: t('panels.present.absent') }]}
        />
      )}
    </FieldFrame>
  );
}
