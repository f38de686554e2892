import { instantOf, startOfDay } from './as-of.js';

const now = new Date('2026-11-02T09:00:00+08:00');

describe('instantOf', () => {
  it('is the last instant of a past day in Asia/Shanghai', () => {
    expect(instantOf('2023-06-01', now)).toEqual(new Date('2023-06-01T23:59:59.999+08:00'));
  });

  it('is now for today and without a day', () => {
    expect([instantOf(undefined, now), instantOf('2026-11-02', now)]).toEqual([null, null]);
  });

  it('goes by the day in Shanghai, not in London', () => {
    const morning = new Date('2026-11-02T20:00:00Z');

    expect(instantOf('2026-11-03', morning)).toBeNull();
    expect(instantOf('2026-11-02', morning)).not.toBeNull();
  });

  it('refuses a day to come', () => {
    expect(() => instantOf('2026-11-03', now)).toThrow(expect.objectContaining({ code: 'invalid_content' }));
  });
});

describe('startOfDay', () => {
  it('is midnight in Shanghai', () => {
    expect(startOfDay('2023-05-30')).toEqual(new Date('2023-05-30T00:00:00+08:00'));
  });
});
