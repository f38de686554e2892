import { Logger } from '@nestjs/common';
import { OnceLogger } from './once-logger.js';

describe('Trouble', () => {
  const said: string[] = [];
  const record = (text: string) => void said.push(text);

  beforeEach(() => {
    said.length = 0;
    Logger.overrideLogger({ error: record, log: record, warn: record });
  });

  it('is told once for each reason while it lasts', () => {
    const trouble = new OnceLogger('Queues');
    for (let i = 0; i < 3; i += 1) trouble.report(new Error('refused'));
    trouble.report(new Error('timed out'));
    trouble.report(new Error('refused'));
    expect(said).toEqual(['refused', 'timed out']);
  });

  it('says that it is over, and tells again when it comes back', () => {
    const trouble = new OnceLogger('Queues');
    trouble.recovered();
    trouble.report(Object.assign(new Error(''), { code: 'ECONNREFUSED' }));
    trouble.recovered();
    trouble.recovered();
    trouble.report('refused');
    expect(said).toEqual(['ECONNREFUSED', 'works again, after: ECONNREFUSED', 'refused']);
  });
});
