import { apply } from '#test/support/people/browser/applicant';
import { expectsWholeReview } from '#test/support/people/browser/review';
import { describeInBrowser, type Visitor } from '#test/support/people/browser/visitor';
import { aPdfFile } from '#test/support/people/files';
import { sequentially } from '#test/support/people/browser/sequential';
import { claimNext, conclude, send } from '#test/support/people/browser/officers';
import { BrowserSuite } from '#test/support/people/browser/browser-suite';

jest.setTimeout(120_000);

const project = '示例射频前端芯片研发项目';

/** One application that is corrected once and then refused, seen from the enterprise. */
describeInBrowser('a correction and a refusal in a browser', () => {
  const act = sequentially();
  const stage = new BrowserSuite('a-correction-and-a-refusal');
  let enterprise: Visitor;

  beforeAll(async () => {
    await stage.open();
    enterprise = await stage.visitorAs('enterprise');
  });
  afterAll(() => stage.close());

  act('is sent one notice with everything that is wrong', async () => {
    await apply(enterprise, project);
    await stage.asStaff('window', async (visitor) => {
      await claimNext(visitor, project);
      await visitor.answer('要求补正');
      for (const [subject, defect, remedy] of [
        ['计划就业人数', '人数与项目计划书不一致。', '按计划书填写三年内的用工人数。'],
        ['项目计划书', '缺少第三章。', '补交完整的项目计划书。'],
      ] as const) {
        await visitor.pick('添加补正事项', subject);
        const item = visitor.page.getByRole('group', { name: subject });
        await visitor.write('存在的问题', defect, item);
        await visitor.write('补正要求', remedy, item);
      }
      await visitor.screenshot('01-notice');
      await send(visitor, '发出补正告知书（共 2 项）');
      await visitor.sees('轮到：企业');
    });
  });

  act('mends and answers every item', async () => {
    await enterprise.page.getByRole('link', { name: '我的申请' }).click();
    await enterprise.sees('按补正告知书补正');
    await enterprise.screenshot('02-home');
    await enterprise.page.getByRole('link', { name: '按补正告知书补正' }).click();
    await enterprise.sees('人数与项目计划书不一致。');
    await enterprise.press('核对并提交补正');
    await enterprise.sees('请填写本条的答复。');
    await enterprise.screenshot('03-correction');
    await enterprise.page.getByRole('link', { name: '去修改' }).first().click();
    await enterprise.write('计划就业人数', '120');
    await enterprise.screenshot('04-field-to-mend');
    await enterprise.page.getByRole('link', { name: '材料', exact: true }).click();
    const chooser = enterprise.page.waitForEvent('filechooser');
    await enterprise.press('再添一份 项目计划书');
    await (await chooser).setFiles(aPdfFile('项目计划书（完整）'));
    await enterprise.sees('项目计划书（完整）.pdf');
    await enterprise.press('下一步');
    await expectsWholeReview(enterprise);
    await enterprise.sees('上次提交：86 人');
    const paper = enterprise.page.getByRole('listitem').filter({ hasText: '项目计划书（完整）.pdf' });
    await enterprise.sees('本次已改', paper);
    expect(await enterprise.page.getByText('本次已改').count()).toBe(2);
    await enterprise.sees('请先逐条答复补正告知书。');
    await enterprise.page.getByRole('link', { name: '修改对补正告知书的答复' }).click();
    const answers = enterprise.page.getByLabel('答复', { exact: true });
    await answers.nth(0).fill('已按计划书更正为 120 人。');
    await answers.nth(1).fill('已补交完整的计划书。');
    await enterprise.press('核对并提交补正');
    await enterprise.sees('已补交完整的计划书。');
    await enterprise.tick(enterprise.page.getByLabel('本企业承诺'));
    await enterprise.screenshot('05-check');
    await enterprise.press('提交补正');
    await enterprise.heading('申请已收件').waitFor();
    await enterprise.press('查看办理进度');
    await enterprise.sees('轮到：综合窗口');
    await enterprise.screenshot('05-resubmitted');
  });

  act('is accepted, examined and refused by both signers', async () => {
    await stage.asStaff('window', async (visitor) => {
      await claimNext(visitor, project);
      await visitor.sees('企业答复：已按计划书更正为 120 人。');
      await visitor.sees('120 人');
      await visitor.screenshot('06-second-round');
      await conclude(visitor, { choice: '受理', by: '出具受理通知书' });
    });
    for (const desk of ['customs', 'commerce', 'planning', 'ecology']) {
      await stage.asStaff(desk, async (visitor) => {
        await claimNext(visitor, project);
        await conclude(visitor, { choice: '同意', words: { 审查意见: '同意。' }, by: '提交意见' });
      });
    }
    for (const desk of ['customs-approver', 'committee-approver']) {
      await stage.asStaff(desk, async (visitor) => {
        await claimNext(visitor, project);
        const words = { 不予批准的理由: '拟用场所不能满足海关监管要求。' };
        await conclude(visitor, { choice: '不同意', words, by: '签署不予批准' });
      });
    }
  });

  act('shows the enterprise the refusal, its reasons and what can be done', async () => {
    await enterprise.eventuallySees((page) => page.getByRole('link', { name: '不予准入决定书' }));
    await enterprise.sees('不予批准');
    await enterprise.sees('拟用场所不能满足海关监管要求。');
    await enterprise.sees(/六十日内依法申请行政复议/);
    await enterprise.screenshot('07-refused');
    await stage.asStaff('district', async (visitor) => {
      await visitor.page.goto('/overview');
      await visitor.sees('累计准入');
      const proposed = visitor.page.getByRole('link', { name: '拟入区项目' }).first();
      expect(await proposed.innerText()).toContain('56');
    });
  });
});
