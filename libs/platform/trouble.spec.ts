import { Logger } from '@nestjs/common';
import { Trouble } from './trouble.js';

describe('Trouble', () => {
  const said: string[] = [];
  const record = (text: string) => void said.push(text);

  beforeEach(() => {
    said.length = 0;
    Logger.overrideLogger({ error: record, log: record, warn: record });
  });

  it('is told once for each reason while it lasts', () => {
    const trouble = new Trouble('Queues');
    for (let i = 0; i < 3; i += 1) trouble.tell(new Error('refused'));
    trouble.tell(new Error('timed out'));
    trouble.tell(new Error('refused'));
    expect(said).toEqual(['refused', 'timed out']);
  });

  it('says that it is over, and tells again when it comes back', () => {
    const trouble = new Trouble('Queues');
    trouble.over();
    trouble.tell(Object.assign(new Error(''), { code: 'ECONNREFUSED' }));
    trouble.over();
    trouble.over();
    trouble.tell('refused');
    expect(said).toEqual(['ECONNREFUSED', 'works again, after: ECONNREFUSED', 'refused']);
  });
});
