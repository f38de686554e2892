import { inBothLanguages } from '#test/support/system/in-both-languages';
import type { Status } from '#applications/lifecycle';
import type { Actor, MemberRole } from '#kernel';
import { AttachmentRefused, materialOf, assertFilesOpen } from './attachment-rules.js';
import { anAct } from '#test/support/system/documented-events';

const member = (role: MemberRole, enterpriseId = 'ours'): Actor => ({
  id: 'zhang-san',
  kind: 'person',
  zoneId: 'zgc',
  member: { enterpriseId, role },
  otherEnterprises: [],
  desks: [],
  deputyAt: [],
  standIns: [],
  roles: [],
});
const officer: Actor = { ...member('owner'), member: null, otherEnterprises: [], desks: ['window'] };

function refusalOf(status: Status, actor: Actor, providedOn: string | null = '2026-10-01'): string {
  const papers = [{ material: 'it_plan', dueOn: '2026-10-12', providedOn }];
  try {
    assertFilesOpen({ enterpriseId: 'ours', status, state: { papers, onSpotCorrection: null } }, 'it_plan', actor);
    return 'taken';
  } catch (error) {
    return error instanceof AttachmentRefused ? String(error.details.refusal) : 'broken';
  }
}

describe('mustTakeFiles', () => {
  it.each([
    ['draft', 'taken'],
    ['correcting', 'taken'],
    ['received', 'wrong_status'],
    ['in_review', 'wrong_status'],
    ['approved', 'wrong_status'],
    ['withdrawn', 'wrong_status'],
  ] as const)('while %s: %s', (status, expected) => expect(refusalOf(status, member('handler'))).toBe(expected));

  it.each([
    ['in_review', 'taken'],
    ['in_panel', 'taken'],
    ['in_approval', 'taken'],
    ['lapsed', 'wrong_status'],
  ] as const)('for a paper that is still owed while %s: %s', (status, expected) => {
    expect(refusalOf(status, member('owner'), null)).toBe(expected);
  });

  it('for the material that the window named to be mended, and no other', () => {
    const item = { subject: 'material', key: 'it_plan', defect: '缺页', remedy: '补全' } as const;
    const state = { papers: [], onSpotCorrection: { askedOn: '2026-10-01', desk: 'window', items: [item] } };
    const application = { enterpriseId: 'ours', status: 'received', state } as const;
    expect(() => assertFilesOpen(application, 'it_plan', member('owner'))).not.toThrow();
    expect(() => assertFilesOpen(application, 'project_plan', member('owner'))).toThrow(AttachmentRefused);
  });

  it.each([
    ['a viewer', member('viewer')],
    ['another enterprise', member('owner', 'theirs')],
    ['an officer', officer],
  ])('refuses %s', (_, actor) => expect(refusalOf('draft', actor)).toBe('not_yours'));
});

describe('materialOf', () => {
  it('finds a material, or names the ones there are', () => {
    const { procedure } = anAct('submitted');
    expect(materialOf(procedure, 'it_plan').key).toBe('it_plan');
    expect(() => materialOf(procedure, 'itplan')).toThrow(
      expect.objectContaining({
        errors: [expect.objectContaining({ code: 'unknown_material', message: inBothLanguages('it_plan') })],
      }) as Error,
    );
  });
});
