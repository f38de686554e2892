import { anAct } from '#test/support/system/documented-events';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { loadZonePack } from '#zones';
import type { Block } from '../../storage/document-facts.js';
import { compose } from '../templates/compose.js';

const { zone, positioning } = loadZonePack('zones/zgc');
const lines = (block: Block) => ('text' in block ? [block.text] : block.list);

const composed = (...[kind, form, event]: [Parameters<typeof theProcedure>[0], Record<string, unknown>?, object?]) => {
  const milestones = [{ key: 'fit_out', plannedOn: '2027-07-20', doneOn: null, timesExtended: 0 }];
  const approved = { sector: 'ic', businessTypes: ['rd'], investmentCny: '120000000.00', rdDesign: true };
  const { facts } = compose(
    anAct('decided', {
      pack: { zone, positioning },
      procedure: theProcedure(kind),
      form: form ?? {},
      event,
      baseline: { approved: null, projectVersion: 2, form: approved, milestones },
    }),
  );
  return { title: facts.title.zh, text: facts.body.flatMap(lines).join('\n') };
};

describe('the decision on what follows admission', () => {
  it('lists a change field by field, in words that people use', () => {
    const form = { sector: 'ai', businessTypes: ['rd', 'testing'], investmentCny: '150000000.00', rdDesign: false };

    const { title, text } = composed('change', form);

    expect(title).toBe('准予变更决定书');
    expect(text).toContain('经变更评审，现决定：准予该项目变更下列内容：');
    expect(text).toContain('产业：由“集成电路”变更为“人工智能”');
    expect(text).toContain('业务类型：由“研发”变更为“研发、检测”');
    expect(text).toContain('计划投资总额：由“120,000,000.00 元”变更为“150,000,000.00 元”');
    expect(text).toContain('是否属于研发设计类项目：由“是”变更为“否”');
    expect(text).not.toContain('进入');
  });

  it('says from when to when a date is put off', () => {
    const { title, text } = composed('extension', { milestone: 'fit_out', requestedOn: '2028-06-30' });

    expect(title).toBe('准予延期决定书');
    expect(text).toContain('“装修开工”的约定日期由2027年7月20日延至2028年6月30日');
  });

  it('lets a project leave', () => {
    const { title, text } = composed('exit');

    expect(title).toBe('准予退区决定书');
    expect(text).toContain('准予该项目退出北京中关村综合保税区。');
  });

  it.each([
    ['change', '不予变更决定书', '不予变更。理由如下：\n甲。'],
    ['extension', '不予延期决定书', '不予延期。理由如下：\n甲。'],
    ['exit', '不予退区决定书', '不予退区。理由如下：\n甲。'],
  ] as const)('gives reasons for refusing a %s', (kind, title, text) => {
    const refused = composed(kind, {}, { outcome: 'refuse', reasons: '甲。', remedies: null });

    expect(refused.title).toBe(title);
    expect(refused.text).toContain(text);
    expect(refused.text).toContain('行政复议');
  });
});
