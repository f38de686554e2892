import { describeInBrowser } from '#test/support/people/browser/visitor';
import { sequentially } from '#test/support/people/browser/sequential';
import type { Journey } from '#test/support/people/journey';
import { PanelMeeting } from '#test/support/people/panel-meeting';
import { BrowserSuite } from '#test/support/people/browser/browser-suite';

jest.setTimeout(120_000);

/** 消息 by hand: the bell tells that there is something, the page what, and it leads to the place. */
describeInBrowser('messages in a browser', () => {
  const act = sequentially();
  const stage = new BrowserSuite('messages');
  let journey: Journey;

  beforeAll(async () => {
    await stage.open();
    journey = await stage.submitted();
    await journey.claims('completeness');
    const items = [
      { subject: 'field', key: 'jobs', defect: '人数与计划书不一致', remedy: '按计划书填写' },
      { subject: 'material', key: 'project_plan', defect: '缺少第三章', remedy: '补交完整的计划书' },
    ];
    await journey.moves('window', 'correction-notice', { items });
  });
  afterAll(() => stage.close());

  act('rings for the applicant, leads to the notice and is quiet then', () =>
    stage.asStaff('enterprise', async (visitor) => {
      const { page } = visitor;
      await page.getByRole('link', { name: '消息，1 条未读' }).click();
      await visitor.heading('消息').waitFor();
      await visitor.screenshot('applicant');
      await page.getByRole('link', { name: /请补正 2 项内容/ }).click();
      await visitor.heading('示例射频芯片研发项目').waitFor();
      await page.getByRole('link', { name: '消息', exact: true }).waitFor();
    }),
  );

  act('tells who examines what was given to them and what comes back', async () => {
    const { correction } = await journey.read();
    await journey.fills({ jobs: 120 });
    const answers = correction!.items.map(({ id }) => ({ item: id, answer: '已更正' }));
    await journey.moves('enterprise', 'submission', { answers });
    await journey.accepted();
    await journey.claims('customs');
    const { id } = await journey.task('customs');
    await (await journey.as('supervisor')).post(`/api/v1/tasks/${id}/urging`).send({ note: '请本周办结' }).expect(201);
    await journey.moves('customs', 'extension-request', { reason: '检测排期较长' });
    await stage.asStaff('supervisor', async (visitor) => {
      await visitor.page.getByRole('link', { name: '消息，1 条未读' }).click();
      await visitor.sees('海关审核申请延长办理期限');
      await visitor.screenshot('supervisor');
    });
    await journey.moves('supervisor', 'extension', { reason: '需等待检测结果' });
    await journey.concludes('customs', { outcome: 'consent', opinion: '同意' });
    await journey.reviewed(['planning']);
    const meeting = new PanelMeeting(journey.api, await journey.as('chair'));
    await (await meeting.called()).lists(journey.id);
    await meeting.acts('papers');
    await stage.asStaff('customs', async (visitor) => {
      await visitor.page.goto('/messages');
      await visitor.sees('督办催办：');
      await visitor.sees('请本周办结');
      await visitor.screenshot('desk');
      await visitor.press('全部标为已读');
      await visitor.page.getByRole('link', { name: '消息', exact: true }).waitFor();
      await visitor.page.getByRole('link', { name: '未读', exact: true }).click();
      await visitor.sees('没有未读消息');
    });
  });

  act('leads a deputy to the meeting', () =>
    stage.asStaff('panel-customs2', async (visitor) => {
      await visitor.page.goto('/messages');
      await visitor.screenshot('seat');
      await visitor.page.getByRole('link', { name: /上会材料已锁定/ }).click();
      await visitor.heading(/次联审会/).waitFor();
    }),
  );

  act('tells the applicant of the longer limit, and why', () =>
    stage.asStaff('enterprise', async (visitor) => {
      await visitor.page.goto('/messages');
      await visitor.sees('办理期限已延长');
      await visitor.sees('需等待检测结果');
      await visitor.screenshot('longer');
    }),
  );
});
