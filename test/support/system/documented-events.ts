import type { EventOf } from '#applications/lifecycle';
import type { Bilingual } from '#kernel';
import type { ZonePack } from '#zones';
import type { Procedure } from '#zones/procedure';
import type { Act, ActContext, DocumentedEvent } from '../../../libs/documents/issuing/acts/act.js';

const named = (zh: string, en = zh): Bilingual => ({ zh, en });

export const pack: Pick<ZonePack, 'zone' | 'positioning'> = {
  zone: {
    key: 'zgc',
    name: named('北京中关村综合保税区', 'Beijing Zhongguancun Comprehensive Bonded Zone'),
    shortName: named('中关村综保区', 'ZGC'),
    numberPrefix: 'ZGC',
    documentPrefix: '中综保',
    authority: named('北京中关村综合保税区管理委员会', 'Zone Committee'),
    contact: { address: named('北京市海淀区温泉镇'), phone: '010-00000000', complaints: named('窗口意见箱') },
    businessTypes: [],
    functionalAreas: [{ key: 'rd', title: named('研发设计区'), capacitySqm: 1, source: named('') }],
    desks: [{ key: 'ecology', title: named('生态环境岗'), office: named('生态环境局') }],
    projectMilestones: [],
    assessment: { desk: 'ecology', source: named('') },
  },
  positioning: {
    version: 1,
    name: named('2+2+N'),
    source: named(''),
    sectors: [{ key: 'ic', tier: 'core', title: named('集成电路', 'Integrated circuits') }],
  },
};

const material = (key: string, title: string): Procedure['materials'][number] => ({
  key,
  title: named(title),
  required: true,
  mayFollow: key === 'it_plan',
  fileTypes: ['application/pdf'],
  maxBytes: 1024,
  reusable: false,
});

const limit = (workingDays: number) => ({ workingDays, source: named('set by the zone') });

export const procedure: Procedure = {
  zone: 'zgc',
  kind: 'entry',
  version: 1,
  title: named('入区准入评审', 'Admission review'),
  summary: named(''),
  facts: [],
  lanes: [{ key: 'green', title: named('绿色通道'), when: 'true' }],
  limits: {
    acceptance: limit(5),
    correction: limit(20),
    statutory: limit(20),
    statutoryExtension: limit(10),
    joint: limit(45),
    jointExtension: limit(15),
    delivery: limit(10),
    notice: limit(5),
    statement: limit(5),
    callback: limit(15),
  },
  materials: [
    material('business_licence', '营业执照'),
    material('project_plan', '项目可行性研究报告'),
    material('it_plan', '信息化系统与海关联网方案'),
  ],
  form: [
    {
      key: 'space',
      title: named('用地'),
      fields: [{ key: 'floorAreaSqm', type: 'decimal', title: named('用房面积'), required: true }],
    },
  ],
  tasks: [],
  panel: { when: 'false', sitting: 'circulation', seats: [], quorum: 4, majority: 3 },
  cards: { source: named('园区自定'), appealDays: 5, reasons: { minLength: 1, stockPhrases: [] }, rules: [] },
};

const actContext: ActContext = {
  pack,
  procedure,
  enterprise: { nameZh: '北京示例集成电路设计有限公司', uscc: '91000000MA00000018' },
  application: {
    number: 'ZGC-2026-000123',
    projectName: '高性能模拟芯片研发设计中心',
    receivedOn: '2026-09-23',
    acceptedOn: '2026-09-24',
  },
  baseline: null,
  form: { sector: 'ic', functionalArea: 'rd', investmentCny: '163860000.00' },
  materials: [
    { material: 'business_licence', attachments: [{ name: '营业执照.pdf' }] },
    { material: 'project_plan', attachments: [{ name: '报告.pdf' }, { name: '附表.xlsx' }] },
    { material: 'it_plan', attachments: [] },
  ],
  clock: null,
  conditions: [],
  delivery: { deliveredOn: '2026-10-21', method: 'in_person', confirmedOn: '2026-10-22' },
  earlier: [{ kind: 'approval', title: '准予准入决定书', number: '中综保准〔2026〕3号' }],
  issuedOn: '2026-09-24',
};

/** One event of each kind that a paper is owed about, complete and innocent. */
export const sampleEvents: { [Type in DocumentedEvent]: EventOf<Type> } = {
  submitted: {
    type: 'submitted',
    round: 1,
    projectId: '0198c0de-0000-7000-8000-000000000001',
    projectName: '高性能模拟芯片研发设计中心',
    facts: {},
    lane: 'green',
    receivedOn: '2026-09-23',
    contentHash: '',
    promised: [],
  },
  accepted: { type: 'accepted', acceptedOn: '2026-09-24', deemed: false, papers: [] },
  correction_requested: {
    type: 'correction_requested',
    from: 'received',
    desk: 'window',
    requestedOn: '2026-09-24',
    dueOn: '2026-10-29',
    items: [
      {
        id: 'a',
        subject: 'material',
        key: 'project_plan',
        defect: '缺少投资估算表',
        remedy: '补充分年度投资估算表并加盖公章。',
        because: null,
        answer: null,
      },
      {
        id: 'b',
        subject: 'field',
        key: 'floorAreaSqm',
        defect: '与意向协议所载面积不一致',
        remedy: '按意向协议改正，或者说明差异的原因',
        because: null,
        answer: null,
      },
    ],
  },
  acceptance_refused: { type: 'acceptance_refused', reasons: '项目所在地不在本综合保税区范围内。', on: '2026-09-24' },
  suspended: {
    type: 'suspended',
    kind: 'expert_review',
    reason: '工艺路线需要专家论证。',
    since: '2026-09-28',
    expectedEnd: '2026-10-16',
  },
  extended: { type: 'extended', reason: '项目涉及多个部门，情况复杂。', on: '2026-10-20' },
  delivery_confirmed: { type: 'delivery_confirmed', on: '2026-10-22' },
  revocation_proposed: {
    type: 'revocation_proposed',
    ground: 'fraud',
    reasons: '经核查，投资协议系伪造。',
    desk: 'customs',
    by: 'an-officer',
    onBehalfOf: null,
    statementDueOn: '2026-12-08',
    on: '2026-12-01',
  },
  revoked: {
    type: 'revoked',
    ground: 'fraud',
    reasons: '以欺骗手段取得准予。',
    on: '2026-12-10',
    remedies: '可以依法申请行政复议，或者提起行政诉讼。',
  },
  decided: { type: 'decided', outcome: 'approve', decidedOn: '2026-10-20', reasons: null, remedies: null },
};

export function anAct<Type extends DocumentedEvent>(
  type: Type,
  difference: { event?: Partial<EventOf<Type>> } & Partial<ActContext> = {},
): Act<Type> {
  const { event, ...rest } = difference;
  return { ...actContext, ...rest, event: { ...sampleEvents[type], ...event } };
}
