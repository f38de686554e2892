import { itFinds } from '#test/support/engine/pack-copy';
import { fault } from './finding.js';
import { inFull } from './inheriting-source.js';
import { sourceOf } from './source.js';

const change = 'procedures/change.v1.yaml';
const exit = 'procedures/exit.v1.yaml';

describe('a procedure that inherits', () => {
  itFinds([
    {
      mistake: 'a version that is not there',
      file: change,
      from: 'from: entry@1',
      to: 'from: entry@7',
      message: 'no "entry@7" to inherit from; there are change@1, entry@1',
    },
    {
      mistake: 'procedures that inherit from one another',
      file: exit,
      from: 'from: entry@1',
      to: 'from: exit@1',
      message: '"exit@1" inherits from this procedure in turn',
    },
    {
      mistake: 'an entry that is neither inherited nor whole',
      file: exit,
      from: 'key: tax',
      to: 'key: taxes',
      message: 'must have "desk"',
    },
    {
      mistake: 'an unknown member of an inherited entry',
      file: exit,
      from: 'when: null',
      to: 'wen: null\n    whenever: true',
      near: 'whenever',
      message: 'may not have "whenever"',
    },
  ]);

  it('finds a mistake in what is inherited where it says so', () => {
    const text = 'kind: exit\nversion: 1\nfrom: entry@1\nlanes: []\n';
    const source = inFull(sourceOf('exit.yaml', text), [{ kind: 'entry', version: 1, limits: { notice: 3 } }]);
    const lineOf = (...place: string[]) => source.at(place, fault('one_chair', { count: 2 })).line;

    expect(source.content).toEqual({ kind: 'exit', version: 1, lanes: [], limits: { notice: 3 } });
    expect([lineOf('limits', 'notice'), lineOf('lanes'), lineOf()]).toEqual([3, 4, 1]);
  });
});
