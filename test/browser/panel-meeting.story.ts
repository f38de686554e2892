import { confirm, send } from '#test/support/people/browser/officers';
import { describeInBrowser, type Visitor } from '#test/support/people/browser/visitor';
import { sequentially } from '#test/support/people/browser/sequential';
import type { Journey } from '#test/support/people/journey';
import { BrowserSuite } from '#test/support/people/browser/browser-suite';

jest.setTimeout(120_000);

/** 联审会 by hand: the chair calls a meeting and keeps its minutes, and the seats vote on what they read. */
describeInBrowser('a meeting of the panel in a browser', () => {
  const act = sequentially();
  const stage = new BrowserSuite('a-meeting-of-the-panel');
  let journey: Journey;

  beforeAll(async () => {
    await stage.open();
    journey = await stage.submitted();
    await (await journey.accepted()).reviewed(['planning']);
  });
  afterAll(() => stage.close());

  const theMeeting = async (visitor: Visitor) => {
    await visitor.page.goto('/panels');
    await visitor.page.getByRole('link', { name: '2026年第1次联审会' }).click();
  };

  act('is called by the chair, whose agenda and papers it gets', () =>
    stage.asStaff('chair', async (visitor) => {
      await visitor.page.getByRole('link', { name: '联审会', exact: true }).click();
      await visitor.heading('待上会的申请').waitFor();
      await visitor.screenshot('panels');
      await visitor.write('会议时间', '2026-03-02T09:10');
      await visitor.write('会议地点', '管委会三层会议室');
      await visitor.press('召集会议');
      await visitor.heading('2026年第1次联审会').waitFor();
      await visitor.press('列入议程');
      await visitor.sees('目前没有待上会的申请。');
      await visitor.screenshot('agenda');
      await confirm(visitor, '锁定上会材料');
      await visitor.sees('材料已锁定');
      await stage.advanceTo('2026-03-02T09:10:00+08:00');
      await visitor.page.reload();
      await visitor.screenshot('attendance');
      await confirm(visitor, '开会（到会 5 席）');
      await visitor.sees('会议中');
    }),
  );

  act('hears a seat declare a conflict of interest, and its deputy vote', async () => {
    await stage.asStaff('panel-customs', async (visitor) => {
      await visitor.page.goto(`/applications/${journey.id}`);
      await visitor.press('声明回避');
      const dialog = visitor.page.getByRole('dialog');
      await visitor.write('回避的理由', '曾任申请企业顾问', dialog);
      await visitor.press('声明回避', dialog);
      await dialog.waitFor({ state: 'hidden' });
      await visitor.page.getByRole('button', { name: '领办' }).waitFor({ state: 'hidden' });
    });
    await stage.asStaff('panel-customs2', async (visitor) => {
      await theMeeting(visitor);
      await visitor.sees('曾任申请企业顾问');
      await visitor.page
        .getByRole('link', { name: /集成电路|项目/ })
        .first()
        .click();
      await visitor.press('领办');
      await visitor.answer('同意');
      await visitor.screenshot('vote');
      const submit = visitor.page.getByRole('button', { name: '提交表决' });
      await visitor.write('书面意见', '监管方案可行，账册管理符合要求。');
      expect(await submit.isDisabled()).toBe(true);
      await visitor.tick(visitor.page.getByLabel(/没有利害关系/));
      await send(visitor, '提交表决', '监管方案可行，账册管理符合要求。');
    });
  });

  act('ends with minutes that say who voted how, and cannot be changed', async () => {
    await journey.voted((key) =>
      key === 'vote-planning'
        ? { outcome: 'refuse', opinion: '供电容量不足，建议分期实施。' }
        : { opinion: '符合产业定位，投资与用能可行。' },
    );
    await stage.asStaff('chair', async (visitor) => {
      await theMeeting(visitor);
      await visitor.sees('通过：同意 4，不同意 1，弃权 0');
      await visitor.write('审议经过', '会议听取了项目情况汇报，各席位逐一发表意见并表决。');
      await visitor.press('保存纪要');
      await visitor.screenshot('minutes');
      await visitor.screenshot('closing');
      await confirm(visitor, '闭会', '会议听取了项目情况汇报');
      await visitor.sees('已闭会');
      await visitor.screenshot('closed');
      await visitor.sees('供电容量不足，建议分期实施。');
      const minutes = await visitor.page.getByRole('link', { name: '联审会会议纪要' }).getAttribute('href');
      const file = await visitor.page.request.get(minutes ?? '');
      expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
      await visitor.screenshot('minutes-issued');
      await visitor.print('closed');
      await visitor.page.emulateMedia({ media: 'print' });
      for (const aside of ['banner', 'contentinfo', 'button'] as const) {
        expect(await visitor.page.getByRole(aside).count()).toBe(0);
      }
      await visitor.page.emulateMedia({ media: null });
      expect(await visitor.page.getByLabel('审议经过').count()).toBe(0);
    });
  });
});
