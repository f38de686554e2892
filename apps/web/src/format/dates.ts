import { useTranslation } from 'react-i18next';

const timeZone = 'Asia/Shanghai';

/** Days and instants as the zone's clock shows them. */
export function useDates() {
  const { i18n } = useTranslation();
  const locale = i18n.language.startsWith('zh') ? 'zh-CN' : 'en-GB';
  const dateStyle = locale === 'zh-CN' ? 'long' : 'medium';
  const days = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const shortDays = new Intl.DateTimeFormat(locale, {
    month: locale === 'zh-CN' ? 'long' : 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return {
    /** `YYYY-MM-DD`, or the day of an instant. */
    day: (day: string) => days.format(midnight(day)),
    /** Without its year. */
    shortDay: (day: string) => shortDays.format(midnight(day)),
    weekday: (day: string) => weekdays.format(midnight(day)),
    /** RFC 3339. */
    instant: (at: string) => instants.format(new Date(at)),
    time: (at: Date) => times.format(at),
  };
}

/** The day that a text names: itself, or for an instant the day on the zone's calendar. */
export const dayIn = (text: string): string => (text.includes('T') ? dayAt(new Date(text)) : text);

const midnight = (text: string): Date => new Date(`${dayIn(text)}T00:00:00Z`);

const dayLength = 86_400_000;
const dayAt = (instant: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);

let aheadMs = 0;

/** Sets the clock of the pages where the time of the installation is not the time of day: in a demonstration. */
export function setNow(now: Date): void {
  aheadMs = now.getTime() - new Date().getTime();
}

/** Today on the zone's calendar, `YYYY-MM-DD`. */
export const today = (): string => dayAt(new Date(new Date().getTime() + aheadMs));

/** The day `days` calendar days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);

/** Tomorrow, the first day to which a limit may be set. */
export const tomorrow = (): string => addDays(today(), 1);
