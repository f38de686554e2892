import { Logger } from '@nestjs/common';
import { OutageLog } from './outage-log.js';

describe('OutageLog', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('tells of an outage once, and of its end once', () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    const log = new OutageLog();
    for (let count = 0; count < 871; count += 1) log.note('storage_full', `507 POST /${count}`, new Error('no space'));
    log.note('unavailable', '503 GET /', 'gone');
    expect(error.mock.calls.map(([said]: unknown[]) => said)).toEqual([
      'storage_full, first at 507 POST /0',
      'unavailable, first at 503 GET /',
    ]);

    jest.advanceTimersByTime(59_000);
    log.note('storage_full', '507 POST /', new Error('no space'));
    jest.advanceTimersByTime(60_000);
    expect(warn.mock.calls).toEqual([
      ['unavailable: 1 requests met it, none in the last minute'],
      ['storage_full: 872 requests met it, none in the last minute'],
    ]);
  });
});
