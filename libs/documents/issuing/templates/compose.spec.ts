import { untouched } from '#applications/lifecycle';
import { anAct, sampleEvents } from '#test/support/system/documented-events';
import type { DocumentedEvent } from '../acts/act.js';
import type { Block, DocumentFacts } from '../../storage/document-facts.js';
import { compose } from './compose.js';

const lines = (block: Block) => ('text' in block ? [block.text] : block.list);
const textOf = ({ body, rows }: DocumentFacts) =>
  [...rows.map(({ label, value }) => `${label} ${value}`), ...body.flatMap(lines)].join('\n');

const everyAct = [
  ...(Object.keys(sampleEvents) as DocumentedEvent[]).map((type) => anAct(type)),
  anAct('decided', { event: { outcome: 'refuse', reasons: '不符合产业定位。', remedies: null } }),
  anAct('accepted', { event: { deemed: true } }),
  anAct('accepted', { event: { papers: [{ material: 'it_plan', dueOn: '2026-10-12', providedOn: null }] } }),
];

describe('compose', () => {
  it('has one kind and one number word for each act', () => {
    const kinds = everyAct.map((act) => compose(act)).map(({ kind, nature }) => `${kind} ${nature}`);
    expect(kinds).toEqual([
      'receipt 收',
      'acceptance 受',
      'correction_notice 补',
      'acceptance_refusal 不受',
      'suspension_notice 特',
      'extension_notice 延',
      'delivery_receipt 送',
      'revocation_notice 撤告',
      'revocation 撤',
      'approval 准',
      'refusal 不准',
      'acceptance 受',
      'acceptance 受',
    ]);
  });

  it.each(everyAct.map((act) => [act.event.type, compose(act).facts] as const))(
    '%s names the case, and never a licence or a catch-all',
    (_, facts) => {
      const text = textOf(facts);
      expect(text).toContain('ZGC-2026-000123');
      expect(text).toContain('高性能模拟芯片研发设计中心');
      expect(text).not.toMatch(/行政许可|其他|其它|有关|undefined|null|NaN/);
    },
  );

  it('lists on the receipt what came in, and says that this is not acceptance', () => {
    const text = textOf(
      compose(anAct('submitted', { clock: { key: 'acceptance', limit: 5, dueOn: '2026-10-09' } })).facts,
    );
    expect(text).toContain('营业执照（1份）\n项目可行性研究报告（2份）');
    expect(text).not.toContain('信息化系统与海关联网方案');
    expect(text).toContain('收件不等于受理。我单位将自收件之日起5个工作日内核对材料，最迟于2026年10月9日');
  });

  it('lists on the receipt what the enterprise promised to hand in later', () => {
    const text = textOf(compose(anAct('submitted', { event: { promised: ['it_plan'] } })).facts);
    expect(text).toContain('你单位承诺后补的材料如下：\n信息化系统与海关联网方案');
  });

  it('says on a receipt during the review that the clock goes on', () => {
    const act = anAct('submitted', { clock: { key: 'statutory', limit: null, dueOn: '2026-11-05' } });
    expect(textOf(compose(act).facts)).toContain('办理时限继续计算，最迟于2026年11月5日作出决定');
  });

  it('says plainly when acceptance came by silence', () => {
    const text = textOf(compose(anAct('accepted', { event: { deemed: true, acceptedOn: '2026-09-23' } })).facts);
    expect(text).toContain('自收到材料之日（2026年9月23日）起视为受理');
    expect(text).not.toContain('符合规定形式');
  });

  it('lists the papers that may follow with their days', () => {
    const papers = [{ material: 'it_plan', dueOn: '2026-10-12', providedOn: null }];
    const text = textOf(compose(anAct('accepted', { event: { papers } })).facts);
    expect(text).toContain('受理方式 容缺受理');
    expect(text).toContain('信息化系统与海关联网方案：2026年10月12日前（含当日）');
  });

  it('says for each defect where it is, what it is and what would be right', () => {
    const text = textOf(compose(anAct('correction_requested')).facts);
    expect(text).toContain(
      '材料《项目可行性研究报告》：缺少投资估算表。补正要求：补充分年度投资估算表并加盖公章。\n' +
        '申请表“用房面积”：与意向协议所载面积不一致。补正要求：按意向协议改正，或者说明差异的原因。\n',
    );
  });

  it('gives each condition its owner and its day', () => {
    const condition = { id: 'a', setBy: 'ecology', dueOn: '2027-03-31', ...untouched };
    const conditions = [
      { ...condition, text: '建立固体废物台账', owner: 'applicant' },
      { ...condition, text: '出具意见', owner: 'ecology' },
    ];
    const text = textOf(compose(anAct('decided', { conditions })).facts);
    expect(text).toContain('建立固体废物台账（责任方：申请单位；期限：2027年3月31日）');
    expect(text).toContain('出具意见（责任方：生态环境岗；期限：2027年3月31日）');
  });

  it.each([
    [
      'a decision',
      anAct('decided', { event: { outcome: 'refuse', reasons: '甲。\n\n乙。', remedies: '可以重新申请。' } }),
    ],
    ['an acceptance', anAct('acceptance_refused', { event: { reasons: '甲。\n\n乙。' } })],
  ])('gives reasons for refusing %s, and names reconsideration and lawsuit', (_, act) => {
    const text = textOf(compose(act).facts);
    expect(text).toContain('\n甲。\n乙。\n');
    expect(text).toMatch(/六十日内依法申请行政复议，也可以.*六个月内依法向人民法院提起行政诉讼/);
  });

  it('keeps the remedies of the signers where they name both', () => {
    const written = '可以向海淀区人民政府申请行政复议，或者向人民法院提起行政诉讼。';
    const text = textOf(
      compose(anAct('decided', { event: { outcome: 'refuse', reasons: '甲', remedies: written } })).facts,
    );
    expect(text.match(/行政复议/g)).toHaveLength(1);
  });

  it('tells why time is not counted, and that the clock runs again by itself', () => {
    const text = textOf(compose(anAct('suspended')).facts);
    expect(text).toContain('特别程序 专家评审');
    expect(text).toContain(
      '自2026年9月28日的次日起停止计算，预计至2026年10月16日止；届时未另行告知的，自次日起自动恢复计算',
    );
  });

  it('tells the reason of an extension and the new day', () => {
    const clock = { key: 'statutory', limit: 30, dueOn: '2026-11-18' };
    const text = textOf(compose(anAct('extended', { clock })).facts);
    expect(text).toContain(
      '项目涉及多个部门，情况复杂。\n延长后的办理时限为30个工作日，我单位将最迟于2026年11月18日作出决定。',
    );
  });

  it('proves what was delivered, how and when', () => {
    const text = textOf(compose(anAct('delivery_confirmed')).facts);
    expect(text).toContain('送达文书 《准予准入决定书》（中综保准〔2026〕3号）');
    expect(text).toContain('送达方式 窗口领取\n送达日期 2026年10月21日\n签收日期 2026年10月22日');
  });

  it('names the approval that is to be revoked, the right to speak, and with the decision the remedies', () => {
    const notice = textOf(compose(anAct('revocation_proposed')).facts);
    expect(notice).toContain('拟撤销的决定 《准予准入决定书》（中综保准〔2026〕3号）');
    expect(notice).toContain('请于2026年12月8日前（含当日）通过本系统提出');
    expect(notice).not.toContain('an-officer');
    const decision = textOf(compose(anAct('revoked')).facts);
    expect(decision).toContain('以欺骗手段取得准予。');
    expect(decision.match(/行政复议/g)).toHaveLength(1);
  });

  it('marks what is made from illustrative data by the region that exists nowhere', () => {
    const real = { nameZh: '某公司', uscc: '91110108MA00000010' };
    expect(compose(anAct('decided')).facts.illustrative).toBe(true);
    expect(compose(anAct('decided', { enterprise: real })).facts.illustrative).toBe(false);
  });

  it('tells the public the outcome of a decision, and none where nothing was decided', () => {
    expect(compose(anAct('decided')).facts.public).toMatchObject({ outcome: 'approve', decidedOn: '2026-10-20' });
    expect(compose(anAct('submitted')).facts.public).toMatchObject({ outcome: null, decidedOn: null });
  });
});
