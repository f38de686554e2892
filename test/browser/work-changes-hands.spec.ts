import type { Browser } from 'playwright-core';
import request from 'supertest';
import type { Procedure } from '#zones/procedure';
import { demonstrationPassword } from '#identity';
import type { TestApi } from '#test/support/api';
import { describeInBrowser, openBrowser, Visitor } from '#test/support/browser';
import { inTurn } from '#test/support/in-turn';
import { Journey } from '#test/support/journey';
import { conclude } from '#test/support/officers';
import { startSystem, type System } from '#test/support/system';

jest.setTimeout(120_000);

/** 转办、加签、催办、委托 by hand: two colleagues, a further desk, the supervisor, and somebody on leave. */
describeInBrowser('work that changes hands in a browser', () => {
  /** For the browser too: a delegation begins on the day that it says. */
  const now = '2026-03-02T09:00:00+08:00';
  const act = inTurn();
  let system: System;
  let browser: Browser;
  let place: string;

  beforeAll(async () => {
    [system, browser] = await Promise.all([startSystem(now), openBrowser()]);
    const journey = await inReview();
    place = `/applications/${journey.id}`;
  });
  afterAll(async () => {
    await browser?.close();
    await system?.close();
  });

  const signIn = async (name: string) => {
    const http = request.agent(system.address);
    await http
      .post('/api/v1/session')
      .send({ email: `${name}@ruqu.example`, password: demonstrationPassword })
      .expect(201);
    return http;
  };

  const inReview = async (): Promise<Journey> => {
    const { body } = await (await signIn('window')).get('/api/v1/procedures/entry').expect(200);
    const journey = new Journey({ signIn } as TestApi, body as Procedure);
    await journey.submits();
    return journey.accepted();
  };

  const staff = async (name: string, work: (visitor: Visitor) => Promise<void>) => {
    const visitor = await Visitor.arrive(browser, system.address, 'work-changes-hands');
    await visitor.page.clock.setFixedTime(now);
    await visitor.signIn(`${name}@ruqu.example`);
    await work(visitor);
    await visitor.leave();
  };
  const task = (visitor: Visitor, title: string) =>
    visitor.page.getByRole('listitem').filter({ has: visitor.page.getByText(title, { exact: true }) });

  act('asks a further desk, and gives the task on to a colleague', () =>
    staff('customs', async (visitor) => {
      await visitor.page.goto(place);
      await visitor.press('领办');
      await visitor.press('加签', task(visitor, '海关审核意见'));
      await visitor.pick('征求意见的岗位', '税务');
      await visitor.write('事由', '涉及进出口税收，请核。');
      await visitor.picture('01-further-desk');
      await visitor.press('加签', visitor.page.getByRole('dialog'));
      await visitor.sees('关毅 (海关) 加签：涉及进出口税收，请核。');
      await visitor.press('转办', task(visitor, '海关审核意见'));
      await visitor.pick('转给', '海宁');
      await visitor.write('事由', '明日起外出核查。');
      await visitor.picture('02-given-on');
      await visitor.press('转办', visitor.page.getByRole('dialog'));
      await visitor.sees('海宁 (海关) 已领办');
      await visitor.sees('关毅 (海关) → 海宁 (海关)');
      await visitor.picture('03-dossier');
    }),
  );

  act('urges it as the supervisor', () =>
    staff('supervisor', async (visitor) => {
      await visitor.page.goto(place);
      await visitor.press('催办', task(visitor, '海关审核意见'));
      await visitor.write('催办事由', '企业等待签约，请尽快出具意见。');
      await visitor.press('催办', visitor.page.getByRole('dialog'));
      await visitor.sees('已催办 1 次');
      await visitor.picture('04-urged');
    }),
  );

  act('leaves the desk to somebody who serves another', () =>
    staff('commerce', async (visitor) => {
      await visitor.page.goto('/delegations');
      await visitor.press('新建委托');
      await visitor.write('结束日期（含当日）', '2026-03-08');
      await visitor.pick('受托人', '规明');
      await visitor.write('给受托人的说明', '休年假，请代办商务审核。');
      await visitor.picture('05-new-delegation');
      await visitor.press('确认委托');
      await visitor.sees('委托给 规明 (规自)');
      await visitor.picture('06-delegations');
    }),
  );

  act('is done by the stand-in, under both names', async () => {
    await staff('planning', async (visitor) => {
      await visitor.page.goto('/desk?desk=commerce');
      await visitor.sees('您代 商颖 (商务) 办理本岗位的办件');
      await visitor.picture('07-desk-of-somebody-away');
      await visitor.press('领办下一件');
      await visitor.sees('在我手中：规明 (规自) 代 商颖 (商务) 已领办');
      await conclude(visitor, { choice: '同意', words: { 审查意见: '符合产业定位。' }, by: '提交意见' });
      await visitor.sees('规明 (规自) 代 商颖 (商务)');
      await visitor.picture('08-both-names');
    });
    await staff('commerce', async (visitor) => {
      await visitor.page.goto('/delegations');
      await visitor.sees('办结 · 商务审核意见');
      await visitor.press('结束委托');
      await visitor.press('结束委托', visitor.page.getByRole('tooltip'));
      await visitor.sees('商颖 (商务) 于');
      await visitor.picture('09-done-for-me');
    });
  });
});
