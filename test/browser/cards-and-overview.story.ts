import { describeInBrowser, type Visitor } from '#test/support/people/browser/visitor';
import { sequentially } from '#test/support/people/browser/sequential';
import { BrowserSuite } from '#test/support/people/browser/browser-suite';

jest.setTimeout(120_000);

/** 督办与亮牌 by hand: a limit passes, the desk answers its card, and the supervisor rules. */
describeInBrowser('cards and the board in a browser', () => {
  const act = sequentially();
  const stage = new BrowserSuite('cards-and-the-board');

  beforeAll(async () => {
    await stage.open();
    const journey = await stage.submitted();
    await (await journey.accepted()).claims('customs');
    await stage.advanceTo('2026-03-16T09:00:00+08:00');
  });
  afterAll(() => stage.close());

  const answer = async (visitor: Visitor, action: string, label: string, text: string) => {
    await visitor.press(action);
    const dialog = visitor.page.getByRole('dialog');
    await visitor.write(label, text, dialog);
    await visitor.press(action, dialog);
    await dialog.waitFor({ state: 'hidden' });
  };

  act('shows a desk its card, which it acknowledges and appeals', () =>
    stage.asStaff('customs', async (visitor) => {
      await visitor.eventuallySees((page) => page.getByRole('heading', { name: '待签收的亮牌' }));
      await visitor.screenshot('desk');
      await answer(visitor, '申诉', '申诉理由', '系统停机两日，无法办理');
      await visitor.page.goto('/cards?desk=customs');
      await visitor.sees('申诉待裁定');
      await visitor.sees('系统停机两日，无法办理');
      await answer(visitor, '签收', '整改情况', '已补办，今后按日清查');
      await visitor.sees('已补办，今后按日清查');
    }),
  );

  act('shows the supervisor how every desk stands, and the list behind a number', () =>
    stage.asStaff('supervisor', async (visitor) => {
      await visitor.heading('督办看板').waitFor();
      await visitor.screenshot('board');
      const customs = visitor.page.getByRole('row').filter({ hasText: '海关审核' }).first();
      await customs.getByRole('link').first().click();
      await visitor.heading('在办件').waitFor();
      await visitor.sees('关毅');
      await visitor.screenshot('tasks');
    }),
  );

  act('finds applications by lamp', () =>
    stage.asStaff('supervisor', async (visitor) => {
      await visitor.page.goto('/cases');
      await visitor.page.getByRole('link', { name: '正常', exact: true }).click();
      await visitor.sees('没有符合条件的申请');
      await visitor.page.getByRole('link', { name: '临期', exact: true }).click();
      await visitor.page.getByRole('row').filter({ hasText: '示例射频芯片研发项目' }).waitFor();
      await visitor.screenshot('by-lamp');
    }),
  );

  act('lets the supervisor rule on the appeal', () =>
    stage.asStaff('supervisor', async (visitor) => {
      await visitor.page.goto('/cards?state=appealed');
      await visitor.screenshot('appeals');
      await answer(visitor, '撤销亮牌', '裁定理由', '停机情况属实');
      await visitor.sees('没有符合条件的亮牌。');
      await visitor.page.goto('/cards');
      await visitor.sees('裁定：撤销');
      await visitor.screenshot('cards');
    }),
  );
});
