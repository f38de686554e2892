import { isDay } from './day.js';

/** Days that people can mean here, both included. What lies outside is a slip, or 长期 written as a day. */
export const sensibleDays = { first: '2000-01-01', last: '2099-12-31' } as const;

/** Whether the text is an existing day that somebody can mean, `YYYY-MM-DD`. */
export const isSensibleDay = (text: string): boolean =>
  isDay(text) && text >= sensibleDays.first && text <= sensibleDays.last;
