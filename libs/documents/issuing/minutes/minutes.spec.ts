import { pack } from '#test/support/system/documented-events';
import { composeMinutes, type MinutedItem, type MinutedMeeting } from './minutes.js';

const enterprise = { nameZh: '芯启(示例)科技有限公司', uscc: '91000000MA00000001' };
const item: MinutedItem = {
  number: 'ZGC-2026-000001',
  project: '示例射频芯片研发项目',
  enterprise,
  note: null,
  papers: { round: 1, provided: [], at: '2026-03-02T01:00:00.000Z', contentHash: 'b1'.repeat(32) },
  recusals: [],
  votes: [],
  end: null,
};
const meeting: MinutedMeeting = {
  year: 2026,
  serial: 3,
  place: '管委会三层会议室',
  text: '听取汇报。\n逐一表决。',
  heldAt: new Date('2026-03-02T06:00:00Z'),
  openedAt: null,
  endedAt: new Date('2026-03-02T08:30:00Z'),
  calledBy: '主恒',
  minutesBy: '主恒',
  issuedOn: '2026-03-02',
  seats: [
    { title: '联审会召集人', presence: 'member', person: '主恒' },
    { title: '联审会海关席位', presence: 'deputy', person: '代海' },
    { title: '联审会商务席位', presence: 'absent', person: '' },
  ],
  items: [item],
};
const vote = {
  seat: '联审会海关席位',
  person: '代海',
  away: '',
  choice: 'approve',
  veto: false,
  words: '',
  conditions: [],
};
const saidOf = (difference: Partial<MinutedItem>) =>
  composeMinutes({ ...meeting, items: [{ ...item, ...difference }] }, pack.zone)
    .facts.body.flatMap((block) => ('text' in block ? [block.text] : block.list))
    .slice(9);

describe('the minutes of a meeting', () => {
  it('say where and when, and who came to which seat', () => {
    const { kind, facts } = composeMinutes(meeting, pack.zone);
    expect(kind).toBe('panel_minutes');
    expect(facts.rows.map(({ value }) => value)).toEqual([
      '2026年第3次联审会',
      '2026年3月2日14:00至2026年3月2日16:30',
      '管委会三层会议室',
      '主恒',
      '主恒',
      '应到3席，实到2席',
    ]);
    expect(facts.body[1]).toEqual({
      list: ['联审会召集人：主恒', '联审会海关席位：代海（代表）', '联审会商务席位：缺席'],
    });
    expect(facts).toMatchObject({ illustrative: true, public: { enterprise: '', project: '' } });
  });

  it('say how each seat voted, for whom, and with which reasons', () => {
    const votes = [
      { ...vote, away: '席海', words: '监管方案可行' },
      { ...vote, seat: '联审会规划席位', person: '席规', choice: 'refuse', veto: true },
      { ...vote, seat: '联审会生态环境席位', choice: null },
    ];
    expect(saidOf({ votes })).toEqual([
      '联审会海关席位（代海，受席海委托）：同意。监管方案可行',
      '联审会规划席位（席规）：不同意，行使否决权',
      '联审会生态环境席位：未表决',
      '审议结果：未作出。',
    ]);
  });

  it('say which conditions a vote demands, by whom and by when', () => {
    const conditions = [{ text: '九月前完成联网', dueOn: '2026-09-01' }];
    expect(saidOf({ votes: [{ ...vote, conditions }] }).slice(1, 3)).toEqual([
      '表决附带条件：',
      '九月前完成联网（联审会海关席位提出，2026年9月1日前落实）',
    ]);
  });

  it.each([
    [{ how: 'adjourned', reason: '补充监管方案', result: null }, '审议结果：缓议。补充监管方案'],
    [{ how: 'withdrawn', reason: null, result: null }, '审议结果：申请已撤回。'],
    [
      {
        how: 'closed',
        reason: null,
        result: { outcome: 'approve', approvals: 4, refusals: 1, abstentions: 0, vetoes: [] },
      },
      '审议结果：通过。同意4票，不同意1票，弃权0票。',
    ],
    [
      {
        how: 'closed',
        reason: null,
        result: { outcome: 'refuse', approvals: 3, refusals: 1, abstentions: 0, vetoes: ['x'] },
      },
      '审议结果：不通过。同意3票，不同意1票，弃权0票，否决1票。',
    ],
  ])('say what became of an application: %j', (end, line) => {
    expect(saidOf({ end: { on: '2026-03-02', ...end } as MinutedItem['end'] })).toEqual([line]);
  });
});
