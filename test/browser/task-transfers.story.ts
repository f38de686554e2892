import { describeInBrowser, type Visitor } from '#test/support/people/browser/visitor';
import { sequentially } from '#test/support/people/browser/sequential';
import { conclude } from '#test/support/people/browser/officers';
import { BrowserSuite } from '#test/support/people/browser/browser-suite';

jest.setTimeout(120_000);

/** 转办、加签、催办、委托 by hand: two colleagues, a further desk, the supervisor, and somebody on leave. */
describeInBrowser('transfers of tasks in a browser', () => {
  const act = sequentially();
  const stage = new BrowserSuite('task-transfers');
  let place: string;

  beforeAll(async () => {
    await stage.open();
    const journey = await (await stage.submitted()).accepted();
    place = `/applications/${journey.id}`;
  });
  afterAll(() => stage.close());

  const task = (visitor: Visitor, title: string) =>
    visitor.page.getByRole('listitem').filter({ has: visitor.page.getByText(title, { exact: true }) });

  act('asks a further desk, and gives the task on to a colleague', () =>
    stage.asStaff('customs', async (visitor) => {
      await visitor.page.goto(place);
      // Its refreshing is still under way when the dialog opens, whose button belongs to the same command.
      await visitor.slows('**/documents', 1_500);
      await visitor.press('领办');
      await visitor.press('加签', task(visitor, '海关审核意见'));
      await visitor.pick('征求意见的岗位', '税务');
      await visitor.write('事由', '涉及进出口税收，请核。');
      await visitor.screenshot('01-further-desk');
      await visitor.press('加签', visitor.page.getByRole('dialog'));
      await visitor.sees('关毅 (海关) 加签：涉及进出口税收，请核。');
      await visitor.press('转办', task(visitor, '海关审核意见'));
      await visitor.pick('转给', '海宁');
      await visitor.write('事由', '明日起外出核查。');
      await visitor.screenshot('02-given-on');
      await visitor.press('转办', visitor.page.getByRole('dialog'));
      await visitor.sees('海宁 (海关) 已领办');
      await visitor.sees('关毅 (海关) → 海宁 (海关)');
      await visitor.screenshot('03-dossier');
    }),
  );

  act('urges it as the supervisor', () =>
    stage.asStaff('supervisor', async (visitor) => {
      await visitor.page.goto(place);
      await visitor.press('催办', task(visitor, '海关审核意见'));
      await visitor.write('催办事由', '企业等待签约，请尽快出具意见。');
      await visitor.press('催办', visitor.page.getByRole('dialog'));
      await visitor.sees('已催办 1 次');
      await visitor.screenshot('04-urged');
    }),
  );

  act('leaves the desk to somebody who serves another', () =>
    stage.asStaff('commerce', async (visitor) => {
      await visitor.page.goto('/delegations');
      await visitor.press('新建委托');
      await visitor.write('结束日期（含当日）', '2026-03-08');
      await visitor.pick('受托人', '规明');
      await visitor.write('给受托人的说明', '休年假，请代办商务审核。');
      await visitor.screenshot('05-new-delegation');
      await visitor.press('确认委托');
      await visitor.sees('委托给 规明 (规自)');
      await visitor.screenshot('06-delegations');
    }),
  );

  act('is done by the stand-in, under both names', async () => {
    await stage.asStaff('planning', async (visitor) => {
      await visitor.page.goto('/desk?desk=commerce');
      await visitor.sees('您代 商颖 (商务) 办理本岗位的办件');
      await visitor.screenshot('07-desk-of-somebody-away');
      await visitor.press('领办下一件');
      await visitor.sees('在我手中：规明 (规自) 代 商颖 (商务) 已领办');
      await conclude(visitor, { choice: '同意', words: { 审查意见: '符合产业定位。' }, by: '提交意见' });
      await visitor.sees('规明 (规自) 代 商颖 (商务)');
      await visitor.screenshot('08-both-names');
    });
    await stage.asStaff('commerce', async (visitor) => {
      await visitor.page.goto('/delegations');
      await visitor.sees('办结 · 商务审核意见');
      await visitor.press('结束委托');
      await visitor.press('结束委托', visitor.page.getByRole('tooltip'));
      await visitor.sees('商颖 (商务) 于');
      await visitor.screenshot('09-done-for-me');
    });
  });
});
