import { readFileSync } from 'node:fs';
import { describeInBrowser, type Visitor } from '#test/support/people/browser/visitor';
import { sequentially } from '#test/support/people/browser/sequential';
import { BrowserSuite } from '#test/support/people/browser/browser-suite';

jest.setTimeout(120_000);

const second = readFileSync('zones/zgc/procedures/entry.v1.yaml', 'utf8')
  .replace('version: 1\n', 'version: 2\n')
  .replace('correction: { workingDays: 20,', 'correction: { workingDays: 15,');

/** The window's own task stands at another desk. */
const third = second
  .replace('version: 2\n', 'version: 3\n')
  .replace('kind: check\n    desk: window\n', 'kind: check\n    desk: commerce\n');

/** 规则维护 by hand: an administrator corrects a day, and publishes a version after looking at what it means. */
describeInBrowser('keeping the rules in a browser', () => {
  const act = sequentially();
  const stage = new BrowserSuite('keeping-the-rules');
  let visitor: Visitor;
  let place: string;

  beforeAll(async () => {
    await stage.open();
    place = `/applications/${(await stage.submitted()).id}`;
    visitor = await stage.visitorAs('admin');
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
    await visitor.screenshot('calendar');

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
    await visitor.sees(/第 \d+ 行：园区没有岗位“police”/);
    await visitor.screenshot('mistakes');
    expect(await visitor.page.getByRole('button', { name: '发布', exact: true }).isDisabled()).toBe(true);
  });

  act('looks at what a version means and publishes it', async () => {
    await visitor.write('事项全文（YAML）', second);
    await visitor.press('检查');
    await visitor.sees('没有发现错误，可以发布。');
    await visitor.press('预览影响');
    await visitor.sees('申请人补正时限');
    await visitor.sees('可以换版');
    await visitor.screenshot('preview');
    await visitor.press('发布');
    await visitor.write('发布说明', '缩短补正时限');
    await confirm('发布');
    await visitor.sees('第 2 版');
    await visitor.sees('缩短补正时限');
    expect(await visitor.page.getByRole('alert').count()).toBe(0);
    await visitor.screenshot('versions');
  });

  act('moves a running application to it, after reading what differs', () =>
    stage.asStaff('supervisor', async (supervisor) => {
      await supervisor.page.goto(place);
      await supervisor.press('换版办理');
      const dialog = supervisor.page.getByRole('dialog');
      await supervisor.sees('可以换版', dialog);
      await supervisor.sees('申请人补正时限', dialog);
      await supervisor.write('换版原因', '企业要求按新版办理', dialog);
      await supervisor.screenshot('moving');
      await supervisor.press('换版办理', dialog);
      await dialog.waitFor({ state: 'hidden' });
      await supervisor.sees('改按事项第 2 版办理');
      await supervisor.sees('企业要求按新版办理');
      expect(await supervisor.page.getByRole('button', { name: '换版办理' }).count()).toBe(0);
      await supervisor.screenshot('moved');
    }),
  );

  act('says what has no place in a version, and does not move it there', async () => {
    await visitor.write('事项全文（YAML）', third);
    await visitor.press('检查');
    await visitor.press('预览影响');
    await visitor.sees('不能换版');
    await visitor.press('发布');
    await visitor.write('发布说明', '窗口职责调整');
    await confirm('发布');
    await stage.asStaff('supervisor', async (supervisor) => {
      await supervisor.page.goto(place);
      await supervisor.press('换版办理');
      const dialog = supervisor.page.getByRole('dialog');
      await supervisor.sees('新版中没有：', dialog);
      await supervisor.write('换版原因', '企业要求按新版办理', dialog);
      expect(await dialog.getByRole('button', { name: '换版办理', exact: true }).isDisabled()).toBe(true);
      await supervisor.screenshot('no-place');
    });
  });
});
