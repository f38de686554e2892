import { confirm } from '#test/support/people/browser/officers';
import { describeInBrowser } from '#test/support/people/browser/visitor';
import { sequentially } from '#test/support/people/browser/sequential';
import { BrowserSuite } from '#test/support/people/browser/browser-suite';

jest.setTimeout(120_000);

/** 下一件: an officer goes on through the queue without going back to the desk. */
describeInBrowser('the next task in a browser', () => {
  const act = sequentially();
  const stage = new BrowserSuite('the-next-task');
  const ids: string[] = [];

  beforeAll(async () => {
    await stage.open();
    for (let one = 0; one < 2; one += 1) ids.push((await stage.submitted()).id);
  });
  afterAll(() => stage.close());

  act('is offered once a task is concluded, and taken by the keyboard alone', () =>
    stage.asStaff('window', async (visitor) => {
      const { page } = visitor;
      const accept = async (id: string) => {
        await page.waitForURL(`**/applications/${id}`);
        await visitor.tickAll('审查要点');
        await visitor.answer('受理');
        await confirm(visitor, '出具受理通知书');
        await visitor.sees('本件已办结。');
      };
      await visitor.press('领办下一件');
      await accept(ids[0]!);
      await visitor.sees('综合窗口下一件待领办：');
      await visitor.screenshot('offered');
      await page.getByRole('region', { name: '下一件办件' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await accept(ids[1]!);
      await visitor.sees('综合窗口目前没有待领办的办件。');
      await page.getByRole('link', { name: '回到我的岗位' }).click();
      await page.waitForURL('**/desk?desk=window');
    }),
  );

  act('is not offered for a task that is given back', () =>
    stage.asStaff('customs', async (visitor) => {
      await visitor.press('领办下一件');
      await visitor.press('放回岗位');
      await visitor.press('放回岗位', visitor.page.getByRole('dialog'));
      await visitor.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await visitor.page.getByRole('button', { name: '领办', exact: true }).waitFor();
      expect(await visitor.page.getByText('本件已办结。').count()).toBe(0);
    }),
  );
});
