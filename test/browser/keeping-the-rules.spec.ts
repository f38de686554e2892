import { readFileSync } from 'node:fs';
import { describeInBrowser, type Visitor } from '#test/support/browser';
import { inTurn } from '#test/support/in-turn';
import { Stage } from '#test/support/stage';

jest.setTimeout(120_000);

const second = readFileSync('zones/zgc/procedures/entry.v1.yaml', 'utf8')
  .replace('version: 1\n', 'version: 2\n')
  .replace('correction: { workingDays: 20,', 'correction: { workingDays: 15,');

/** 规则维护 by hand: an administrator corrects a day, and publishes a version after looking at what it means. */
describeInBrowser('keeping the rules in a browser', () => {
  const act = inTurn();
  const stage = new Stage('keeping-the-rules');
  let visitor: Visitor;

  beforeAll(async () => {
    await stage.open();
    await stage.submitted();
    visitor = await stage.arrive('admin');
  });
  afterAll(async () => {
    await visitor?.leave();
    await stage.close();
  });

  const confirm = async (button: string) => {
    const dialog = visitor.page.getByRole('dialog');
    await visitor.press(button, dialog);
    await dialog.waitFor({ state: 'hidden' });
  };

  act('corrects a day and withdraws it again, both on record', async () => {
    await visitor.page.goto('/rules?year=2026');
    await visitor.heading('工作日历').waitFor();
    await visitor.press('更正日期');
    const dialog = visitor.page.getByRole('dialog');
    await visitor.write('日期', '2026-03-10', dialog);
    await visitor.write('原因', '暴雪停工', dialog);
    await confirm('更正日期');
    await visitor.sees('暴雪停工');
    await visitor.picture('calendar');

    const row = visitor.page.getByRole('row').filter({ hasText: '2026年3月10日' }).first();
    await visitor.press('撤销更正', row);
    await visitor.write('原因', '当日照常办公');
    await confirm('撤销更正');
    await visitor.sees('当日照常办公');
  });

  act('finds a mistake before anything is published', async () => {
    await visitor.page.goto('/rules/procedures');
    await visitor.write('事项全文（YAML）', second.replace('desk: customs\n', 'desk: police\n'));
    await visitor.press('检查');
    await visitor.sees(/发现 \d+ 处问题/);
    await visitor.picture('mistakes');
    expect(await visitor.page.getByRole('button', { name: '发布', exact: true }).isDisabled()).toBe(true);
  });

  act('looks at what a version means and publishes it', async () => {
    await visitor.write('事项全文（YAML）', second);
    await visitor.press('检查');
    await visitor.sees('没有发现错误，可以发布。');
    await visitor.press('预览影响');
    await visitor.sees('申请人补正时限');
    await visitor.sees('可以换版');
    await visitor.picture('preview');
    await visitor.press('发布');
    await visitor.write('发布说明', '缩短补正时限');
    await confirm('发布');
    await visitor.sees('第 2 版');
    await visitor.sees('缩短补正时限');
    expect(await visitor.page.getByRole('alert').count()).toBe(0);
    await visitor.picture('versions');
  });
});
