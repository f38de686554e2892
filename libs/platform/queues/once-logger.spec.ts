import { Logger } from '@nestjs/common';
import { OnceLogger } from './once-logger.js';

describe('OnceLogger', () => {
  const said: string[] = [];
  const record = (text: string) => void said.push(text);

  beforeEach(() => {
    said.length = 0;
    Logger.overrideLogger({ error: record, log: record, warn: record });
  });

  it('reports each reason once while it lasts', () => {
    const logger = new OnceLogger('Queues');
    for (let i = 0; i < 3; i += 1) logger.report(new Error('refused'));
    logger.report(new Error('timed out'));
    logger.report(new Error('refused'));
    expect(said).toEqual(['refused', 'timed out']);
  });

  it('reports the recovery once, and later errors again', () => {
    const logger = new OnceLogger('Queues');
    logger.recovered();
    logger.report(Object.assign(new Error(''), { code: 'ECONNREFUSED' }));
    logger.recovered();
    logger.recovered();
    logger.report('refused');
    expect(said).toEqual(['ECONNREFUSED', 'works again, after: ECONNREFUSED', 'refused']);
  });
});
