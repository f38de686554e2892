import { accepted, correctionAsked, delivered, drafted, handedIn, newProject, reviewed, signed } from './steps.js';
import { step, type Life, type Step } from './steps.js';
import { addDays, dayOf } from '#calendar';
import { AssessmentsService, MilestonesService, Project, ProjectChangesService } from '#projects';
import { DataSource } from 'typeorm';
import type { Walk } from '../acting/walk.js';

const now = (walk: Walk): Date => walk.now();

const conditions = (walk: Walk) => [
  { text: '两个月内建成与海关联网的信息化管理系统。', owner: 'applicant', dueOn: addDays(dayOf(now(walk)), 60) },
  { text: '签订入区协议前提交消防验收意见。', owner: 'applicant', dueOn: addDays(dayOf(now(walk)), 32) },
  { text: '报备保税设备清单。', owner: 'applicant', dueOn: addDays(dayOf(now(walk)), 25) },
];

const meetsCondition = step(12, '10:30', async (walk) => {
  const { state } = await walk.application();
  const last = state.conditions.at(-1);
  if (!last) throw new Error('No condition was set');
  await walk.does(last.setBy, { type: 'meetCondition', conditionId: last.id, evidence: '设备清单已报备并核对无误。' });
});

const admitted = (from: number, name: string, set?: typeof conditions): Step[] => [
  handedIn(from, { form: newProject(name) }),
  accepted(from - 1),
  reviewed(from - 3, { conditions: set }),
  signed(from - 4),
  delivered(from - 11),
];

const rated = (ago: number, level: 'very_satisfied' | 'dissatisfied', words: string): Step =>
  step(ago, '17:00', (walk) => walk.does(walk.owner, { type: 'rate', level, words }));

const reaches = (ago: number, keys: string[]): Step =>
  step(ago, '11:30', async (walk) => {
    const [id, district] = [await walk.projectId(), await walk.cast.as('district')];
    const done = { doneOn: dayOf(now(walk)), evidence: '示例：现场核对并留存影像。' };
    for (const key of keys) {
      await walk.get(MilestonesService).record(id, district, { key, ...done }, { ifMatch: null, once: null });
    }
  });

const assessed = step(8, '15:00', async (walk) => {
  const [id, committee] = [await walk.projectId(), await walk.cast.as('committee-approver')];
  const year = Number(dayOf(now(walk)).slice(0, 4));
  const verdict = { year, outcome: 'passed' as const, findings: '示例：账册与实货相符，运行正常。' };
  await walk.get(AssessmentsService).assess(id, committee, verdict, { ifMatch: null, once: null });
});

/** What ended without admission is no reserve of the zone. */
const setAside = (ago: number, reason: string): Step =>
  step(ago, '17:20', async (walk) => {
    const [id, district] = [await walk.projectId(), await walk.cast.as('district')];
    const change = { stage: 'lost' as const, reason };
    await walk.get(ProjectChangesService).change(id, district, change, { ifMatch: null, once: null });
  });

const follows = (ago: number, kind: 'change' | 'exit', name: string, form: Record<string, unknown>): Step =>
  step(ago, '09:40', async (walk) => {
    const { id } = await walk.get(DataSource).manager.findOneByOrFail(Project, { nameZh: name });
    const planned = kind === 'exit' ? { plannedExitOn: addDays(dayOf(now(walk)), 120) } : {};
    await walk.follows(kind, id, { ...form, ...planned });
    await walk.attaches();
    await walk.handsIn();
  });

const leaving = {
  exitReason: '示例：企业战略调整。',
  goodsStatement: '示例：保税设备全部退运，账册核销。',
};

const revokes: Step[] = [
  step(16, '10:00', (walk) =>
    walk.does('customs', {
      type: 'proposeRevocation',
      ground: 'fraud',
      reasons: '示例：申报的研发设备用途与事实不符。',
    }),
  ),
  step(14, '10:00', (walk) => walk.does(walk.owner, { type: 'makeStatement', statement: '示例：企业承认填报有误。' })),
  step(12, '10:00', async (walk) => {
    const said = { outcome: 'revoke', reasons: '示例：以欺骗手段取得准入，予以撤销。' };
    const remedies = '可在六十日内申请行政复议，或者在六个月内提起行政诉讼。';
    for (const key of await walk.open('revocation')) await walk.concludes(key, { ...said, remedies });
  }),
];

const a = { owner: 'enterprise' };
const b = { owner: 'enterprise2' };

/** 公布数字以外的项目: admitted, ended and followed up. */
export const beyond: Life[] = [
  {
    ...a,
    name: 'admitted',
    steps: [
      ...admitted(38, '(示例)射频前端研发中心', conditions),
      rated(24, 'very_satisfied', '办理清楚、及时。'),
      meetsCondition,
      reaches(15, ['agreement']),
    ],
  },
  {
    ...b,
    name: 'operating',
    steps: [
      ...admitted(39, '(示例)细胞制剂研发平台'),
      reaches(20, ['agreement', 'customs_filing', 'e_ledger', 'fit_out', 'operation']),
      assessed,
    ],
  },
  { ...b, name: 'left', steps: admitted(37, '(示例)医学影像验证平台') },
  { ...a, name: 'revoked', steps: [...admitted(36, '(示例)封装设计平台'), ...revokes] },
  { ...a, name: 'draft', steps: [drafted(2, newProject('(示例)存算一体芯片二期'))] },
  {
    ...a,
    name: 'refused',
    steps: [
      handedIn(26, { form: newProject('(示例)元器件仓储项目', { rdDesign: false, businessTypes: ['storage'] }) }),
      accepted(25),
      reviewed(21),
      signed(19, ['sign-customs', 'sign-committee'], 'refuse'),
      delivered(17),
      rated(16, 'dissatisfied', '示例：希望事先得到产业定位方面的指导。'),
      setAside(15, '申请不予准入'),
    ],
  },
  {
    ...b,
    name: 'withdrawn',
    steps: [
      handedIn(12, { form: newProject('(示例)基因检测项目') }),
      step(10, '14:40', (walk) =>
        walk.does(walk.owner, { type: 'withdraw', reason: '示例：投资计划调整，撤回申请。' }),
      ),
      setAside(9, '申请已撤回'),
    ],
  },
  {
    ...a,
    name: 'not accepted',
    steps: [
      handedIn(18, { form: newProject('(示例)商品展示项目') }),
      step(17, '10:50', async (walk) => {
        await walk.claims('completeness');
        const reasons = '申请事项为园区外一般展示业务，不属于本园区受理范围，请向区商务局咨询。';
        await walk.does('window', { type: 'refuseAcceptance', reasons });
      }),
      setAside(16, '申请不予受理'),
    ],
  },
  {
    ...b,
    name: 'lapsed',
    steps: [handedIn(30, { form: newProject('(示例)试剂研发项目') }), correctionAsked(28), setAside(4, '逾期未补正')],
  },
  {
    ...a,
    name: 'change',
    steps: [
      follows(6, 'change', '(示例)射频前端研发中心', {
        changeReason: '示例：扩大研发团队。',
        jobs: 90,
        floorAreaSqm: '1300.00',
      }),
      accepted(5),
    ],
  },
  {
    ...b,
    name: 'exit',
    steps: [follows(18, 'exit', '(示例)医学影像验证平台', leaving), accepted(17), reviewed(15), signed(13)],
  },
];
