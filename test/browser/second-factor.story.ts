import { TOTP } from 'otpauth';
import { describeInBrowser, type Visitor } from '#test/support/people/browser/visitor';
import { sequentially } from '#test/support/people/browser/sequential';
import { BrowserSuite } from '#test/support/people/browser/browser-suite';

jest.setTimeout(120_000);

const password = 'Ruqu-demo-2026';

/** 两步验证 by hand: set up, used at the next sign-in, and asked again before what is weighty. */
describeInBrowser('signing in by two steps in a browser', () => {
  const act = sequentially();
  const stage = new BrowserSuite('signing-in-by-two-steps');
  let visitor: Visitor;
  let app: TOTP;
  let now = new Date(stage.opensAt).getTime();

  beforeAll(async () => {
    await stage.open();
    visitor = await stage.visitorAs('committee-approver');
  });
  afterAll(async () => {
    await visitor?.leave();
    await stage.close();
  });

  const passes = async (minutes: number) => {
    now += minutes * 60_000;
    await stage.advanceTo(new Date(now).toISOString());
  };
  const leaves = async () => {
    await visitor.press('退出');
    await visitor.page.getByRole('button', { name: '退出' }).waitFor({ state: 'hidden' });
  };
  const code = () => app.generate({ timestamp: now });

  act('sets up an app and keeps the recovery codes', async () => {
    await visitor.page.goto('/account');
    await visitor.press('开始设置');
    const secret = (await visitor.page.locator('.secret').innerText()).replace(/\s/g, '');
    app = new TOTP({ secret });
    await visitor.screenshot('set-up');
    await visitor.write('验证码', code());
    await visitor.press('确认并开启');
    await visitor.sees('请立即保存恢复码');
    expect(await visitor.page.locator('.recovery-codes li').count()).toBe(10);
    await visitor.screenshot('recovery-codes');
    await visitor.print('recovery-codes');
    await visitor.press('我已保存');
    await visitor.sees('剩余恢复码');
    await visitor.screenshot('account');
  });

  act('gives the code after the password, also when the page was loaded anew', async () => {
    await leaves();
    await visitor.page.goto('/sign-in?from=%2Faccount');
    await visitor.write('电子邮箱', 'committee-approver@ruqu.example');
    await visitor.page.getByRole('textbox', { name: '密码' }).fill(password);
    await visitor.press('登录');
    await visitor.heading('两步验证').waitFor();
    await visitor.page.goto('/desk');
    await visitor.heading('两步验证').waitFor();
    await visitor.write('验证码', '000000');
    await visitor.press('登录');
    await visitor.sees('验证码不正确或已用过');
    await visitor.screenshot('code');
    await passes(1);
    await visitor.write('验证码', code());
    await visitor.press(/登录$/);
    await visitor.page.getByRole('button', { name: '退出' }).waitFor();
  });

  act('is asked again after a quarter of an hour, and the request goes on', async () => {
    await passes(16);
    await visitor.page.goto('/account');
    await visitor.press('更换恢复码');
    const dialog = visitor.page.getByRole('dialog');
    await dialog.getByText('请确认是您本人').waitFor();
    await visitor.screenshot('step-up');
    await visitor.press('取消', dialog);
    await visitor.sees('尚未确认是您本人');

    await visitor.press(/更换恢复码$/);
    await visitor.write('验证码', code(), dialog);
    await visitor.press('确认', dialog);
    await visitor.sees('请立即保存恢复码');
  });

  act('finds the way back without the password', async () => {
    await leaves();
    await visitor.page.goto('/sign-in');
    await visitor.screenshot('sign-in');
    await visitor.page.getByRole('link', { name: '忘记密码？' }).click();
    await visitor.heading('找回密码').waitFor();
    await visitor.write('电子邮箱', 'committee-approver@ruqu.example');
    await visitor.press('发送链接');
    await visitor.sees('如该邮箱已注册');
    await visitor.screenshot('forgotten');
    await visitor.page.goto(`/new-password#${'A'.repeat(43)}`);
    await visitor.page.getByRole('textbox', { name: '新密码' }).fill('correct horse battery staple');
    await visitor.press('保存新密码');
    await visitor.sees('请重新申请');
    await visitor.screenshot('new-password');
  });
});
