const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** `YYYY-MM-DD` in Asia/Shanghai, which all zones keep. */
export function dayIn(instant: Date): string {
  return days.format(instant);
}
