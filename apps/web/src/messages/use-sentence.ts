import type { ReminderOccasion, ReminderSubject, SuspensionKind } from '#applications/lifecycle';
import { useTranslation } from 'react-i18next';
import type { Message } from '../api/types';
import { useDates } from '../format/dates';
import { useWords } from '../format/words';

/** Facts that select among several sentences of a kind. */
const wording: Partial<Record<Message['kind'], (message: Message) => unknown>> = {
  accepted: ({ facts }) => facts.deemed && 'deemed',
  lapsed: ({ facts }) => facts.cause,
  extended: ({ desk }) => desk && 'desk',
  task_done: ({ facts }) => facts.outcome,
  decided: ({ facts }) => facts.outcome,
  task_urged: ({ facts }) => facts.by,
  put_on_agenda: ({ facts }) => facts.moved && 'moved',
  card_issued: ({ facts }) => facts.colour,
  card_appeal_decided: ({ facts }) => facts.outcome,
};

/** The sentence of a message. */
export function useSentence(): (message: Message) => string {
  const { t } = useTranslation();
  const valuesOf = useValues();
  return (message) => {
    const { kind, facts } = message;
    const values = valuesOf(message);
    if (kind !== 'reminded') return t(`messages.kind.${kind}`, { ...values, context: wording[kind]?.(message) });
    const { about, occasion } = facts as { about: ReminderSubject; occasion: ReminderOccasion };
    const reminder = t(`words.reminder.${about}.${occasion}`, { day: values.due });
    return values.about ? t('messages.about', { text: reminder, about: values.about }) : reminder;
  };
}

/** The facts of a message as the reader's language writes them. */
function useValues() {
  const { t } = useTranslation();
  const words = useWords();
  const { day, instant } = useDates();
  return ({ facts, about, desk }: Message) => ({
    about: about ? words(about) : '',
    desk: desk ? words(desk.title) : '',
    due: drawn(facts.dueOn, day),
    at: drawn(facts.heldAt, instant),
    meeting: drawn(facts.meetingId, () => t('panels.meeting', { year: facts.year, serial: facts.serial })),
    special: drawn(facts.special, (kind) => t(`words.suspension.${kind as SuspensionKind}`)),
    count: Number(facts.items ?? 0),
  });
}

const drawn = (fact: unknown, draw: (text: string) => string): string => (typeof fact === 'string' ? draw(fact) : '');
