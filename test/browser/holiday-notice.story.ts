import { confirm } from '#test/support/people/browser/officers';
import { describeInBrowser, type Visitor } from '#test/support/people/browser/visitor';
import { sequentially } from '#test/support/people/browser/sequential';
import type { Journey } from '#test/support/people/journey';
import { BrowserSuite } from '#test/support/people/browser/browser-suite';

jest.setTimeout(120_000);

const guess = '2027 年放假安排未公布，届时可能调整';

/** 公布年度放假安排 by hand: typed from the notice, looked at, published; and no due day in the year is a guess any more. */
describeInBrowser('publishing the holidays of a year in a browser', () => {
  const act = sequentially();
  const stage = new BrowserSuite('a-year-of-holidays', '2026-12-28T09:00:00+08:00');
  let admin: Visitor;
  let journey: Journey;

  beforeAll(async () => {
    await stage.open();
    journey = await stage.submitted();
    admin = await stage.visitorAs('admin');
  });
  afterAll(async () => {
    await admin?.leave();
    await stage.close();
  });

  const holiday = async (name: string, from: string, until: string) => {
    const group = admin.page.getByRole('group', { name });
    await admin.write('首日', from, group);
    await admin.write('末日', until, group);
  };
  const shut = (button: string) => admin.page.getByRole('button', { name: button, exact: true }).isDisabled();

  act('finds a due day that the calendar does not cover yet', async () => {
    await stage.asStaff('supervisor', async (visitor) => {
      await visitor.page.goto(`/applications/${journey.id}`);
      await visitor.sees(guess);
    });
  });

  act('is told at the line what is wrong', async () => {
    await admin.page.goto('/rules');
    await admin.press('公布年度放假安排');
    await admin.heading('2027 年放假安排').waitFor();
    await admin.write('发文机关及文号', '国办发明电〔2026〕1号（示例）');
    await holiday('元旦', '2027-01-03', '2027-01-01');
    await admin.sees('末日早于首日。');
    expect(await shut('预览')).toBe(true);

    await holiday('元旦', '2027-01-01', '2027-01-03');
    await holiday('春节', '2027-02-05', '2027-02-11');
    await holiday('国庆节', '2027-10-01', '2027-10-07');
    await admin.write('调休日 1', '2027-02-15');
    await admin.press('预览');
    await admin.sees('2027年2月15日：调休上班日应为周六或周日。');
    await admin.sees('调休上班日应为周六或周日。', admin.page.locator('.field-error'));
    expect(await shut('公布 2027 年放假安排')).toBe(true);
    await admin.screenshot('wrong-lines');
  });

  act('looks at what changes, and publishes it', async () => {
    await admin.write('调休日 1', '2027-02-14');
    await admin.press('预览');
    await admin.sees('2027 年共 251 个工作日，目前推算为 259 个。');
    await admin.sees('未填写放假日期：清明节、劳动节、端午节、中秋节。');
    await admin.screenshot('preview');
    await confirm(admin, '公布 2027 年放假安排', '2027 年共 251 个工作日');
    await admin.sees('已公布放假安排，全年 251 个工作日。');
    await admin.sees('公布放假安排', admin.page.getByRole('table', { name: '更正记录' }));
    await admin.screenshot('published');
  });

  act('leaves no due day of the year a guess', async () => {
    await stage.asStaff('supervisor', async (visitor) => {
      await visitor.page.goto(`/applications/${journey.id}`);
      await visitor.eventuallySees((page) => page.getByText('2027年1月5日'));
      expect(await visitor.page.getByText(guess).count()).toBe(0);
    });
  });
});
