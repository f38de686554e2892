import { filledUp } from './inheritance.js';

const base = {
  kind: 'entry',
  version: 1,
  title: { zh: '入区', en: 'Entry' },
  limits: { notice: { workingDays: 5, inclusive: true }, delivery: { workingDays: 10 } },
  papersToFollow: { when: 'true' },
  tasks: [
    { key: 'customs', desk: 'customs', promised: { standard: 7, green: 4 }, checklist: [{ key: 'a', title: 'A' }] },
    { key: 'tax', desk: 'tax', when: 'true' },
  ],
};

describe('a text that is filled up from another', () => {
  const inherited = (text: object) => filledUp(base, { from: 'entry@1', kind: 'change', version: 1, ...text });

  it('inherits everything but which version it is', () => {
    expect(inherited({})).toEqual({ ...base, kind: 'change' });
    expect(filledUp(base, { from: 'entry@1' })).not.toHaveProperty('kind');
  });

  it('fills up maps member by member', () => {
    expect(inherited({ limits: { notice: { workingDays: 3 } } }).limits).toEqual({
      notice: { workingDays: 3, inclusive: true },
      delivery: { workingDays: 10 },
    });
  });

  it('leaves out what is null', () => {
    expect(inherited({ papersToFollow: null })).not.toHaveProperty('papersToFollow');
    expect(inherited({ tasks: [{ key: 'tax', when: null }] }).tasks).toEqual([{ key: 'tax', desk: 'tax' }]);
  });

  it('says by a list which entries there are, and in what order', () => {
    const tasks = [{ key: 'own', desk: 'window' }, { key: 'tax' }];

    expect(inherited({ tasks }).tasks).toEqual([{ key: 'own', desk: 'window' }, base.tasks[1]]);
  });

  it('replaces members of an entry as a whole, but fills up its own lists', () => {
    const tasks = [{ key: 'customs', promised: { standard: 5 }, checklist: [{ key: 'a' }, { key: 'b', title: 'B' }] }];

    expect(inherited({ tasks }).tasks).toEqual([
      {
        key: 'customs',
        desk: 'customs',
        promised: { standard: 5 },
        checklist: [
          { key: 'a', title: 'A' },
          { key: 'b', title: 'B' },
        ],
      },
    ]);
  });
});
