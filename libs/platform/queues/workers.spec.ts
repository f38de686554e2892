import { processorFault } from './workers.js';

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('withoutOneEach', () => {
  it('is content with one processor for each queue', () => {
    expect(processorFault(['timers', 'sweep'], named('sweep', 'timers'))).toBeNull();
  });

  it('names the queue that nobody serves, and the one that two serve', () => {
    expect(processorFault(['timers', 'sweep'], named('sweep', 'sweep'))).toContain('timers has 0 and sweep has 2');
  });
});
