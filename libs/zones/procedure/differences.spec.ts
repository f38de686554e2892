import { nextVersion } from '#test/support/engine/procedure-versions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { differencesBetween, type Procedure } from './index.js';

const entry = theProcedure('entry');

const differences = (change: (draft: Procedure) => void) => differencesBetween(entry, nextVersion(entry, change));
const task = (draft: Procedure, key: string) => draft.tasks.find((one) => one.key === key)!;

describe('the differences of two versions', () => {
  it('are none where only the version differs', () => {
    expect(differences(() => undefined)).toEqual([]);
  });

  it('are none where members were only stored in another order', () => {
    expect(
      differences((draft) => {
        draft.title = { en: draft.title.en, zh: draft.title.zh };
        task(draft, 'commerce').promised = { green: 4, standard: 7 };
      }),
    ).toEqual([]);
  });

  it('name a limit that changes, with its title in both languages', () => {
    expect(differences((draft) => (draft.limits.correction.workingDays = 15))).toEqual([
      {
        part: 'limits',
        key: 'correction',
        change: 'changed',
        title: { zh: '申请人补正时限', en: 'Time of the applicant for corrections' },
        members: [{ name: 'workingDays', before: '20', after: '15' }],
      },
    ]);
  });

  it('name each task that is new, gone or different', () => {
    const found = differences((draft) => {
      draft.tasks = draft.tasks.filter(({ key }) => key !== 'market');
      draft.tasks.push({ ...task(draft, 'tax'), key: 'science', title: { zh: '科技意见', en: 'Science' } });
      task(draft, 'commerce').promised = { standard: 5, green: 2 };
    });
    expect(found.map(({ part, key, change }) => [part, key, change])).toEqual([
      ['tasks', 'commerce', 'changed'],
      ['tasks', 'market', 'removed'],
      ['tasks', 'science', 'added'],
    ]);
    expect(found[0]?.members).toEqual([
      { name: 'promised', before: '{"green":4,"standard":7}', after: '{"green":2,"standard":5}' },
    ]);
    expect(found[2]?.title).toEqual({ zh: '科技意见', en: 'Science' });
  });

  it('look into sections, the panel, lanes and materials', () => {
    const found = differences((draft) => {
      draft.form[0]!.fields[0]!.required = !draft.form[0]!.fields[0]!.required;
      draft.form[0]!.title = { zh: '企业', en: 'Firm' };
      draft.panel.quorum = 5;
      draft.panel.seats = draft.panel.seats.slice(0, 4);
      draft.lanes[0]!.when = 'true';
      draft.materials = draft.materials.slice(1);
      draft.title = { zh: '准入', en: 'Admission' };
    });
    const { form, materials, lanes, panel } = entry;
    expect(found.map(({ part, key, change }) => `${part} ${key} ${change}`).sort()).toEqual(
      [
        `fields ${form[0]!.fields[0]!.key} changed`,
        `lanes ${lanes[0]!.key} changed`,
        `materials ${materials[0]!.key} removed`,
        'panel panel changed',
        `seats ${panel.seats[4]!.task} removed`,
        `sections ${form[0]!.key} changed`,
        'title title changed',
      ].sort(),
    );
    expect(found.find(({ part }) => part === 'seats')?.title.zh).not.toBe(panel.seats[4]!.task);
  });

  it('name what only one of them has at all', () => {
    expect(differences((draft) => delete draft.papersToFollow)).toMatchObject([
      { part: 'papersToFollow', change: 'removed', title: { zh: '容缺受理规则' } },
    ]);
  });
});
