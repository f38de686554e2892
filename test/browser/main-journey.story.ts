import { attach, fillIn } from '#test/support/people/browser/applicant';
import { describeInBrowser, type Visitor } from '#test/support/people/browser/visitor';
import { sequentially } from '#test/support/people/browser/sequential';
import { eventually } from '#test/support/system/timing/eventually';
import { claimNext, conclude, confirm, send } from '#test/support/people/browser/officers';
import { BrowserSuite } from '#test/support/people/browser/browser-suite';
import { aUscc } from '#test/support/people/uscc';

jest.setTimeout(120_000);

const project = '示例射频前端芯片研发项目';
const owner = { email: 'shen@example.com', password: 'a long walk in May' };
const materials = ['营业执照副本', '项目计划书', '信息化管理系统建设方案', '用房意向书', '环境影响说明'];

/** One enterprise from its registration to a delivered decision, by hand, through every role. */
describeInBrowser('the main job in a browser', () => {
  const act = sequentially();
  const stage = new BrowserSuite('the-main-job');
  let enterprise: Visitor;
  let place: string;
  let number: string;
  let code: string;

  beforeAll(async () => {
    await stage.open();
    enterprise = await stage.visitor();
  });
  afterAll(() => stage.close());

  const figuresOf = async (visitor: Visitor) => {
    await visitor.page.goto('/overview');
    await visitor.sees('累计准入');
    const labels = [
      '拟入区项目',
      '其中研发设计类',
      '研发设计类占比',
      '计划投资',
      '计划进出口',
      '储备项目',
      '申报待受理',
      '累计准入',
    ];
    const links = labels.map((label) => visitor.page.getByRole('link', { name: label }).first().innerText());
    return (await Promise.all(links)).map((text) => text.split('\n').slice(1).join(''));
  };

  act('registers an enterprise, once its code is right', async () => {
    await enterprise.page.goto('/');
    await enterprise.screenshot('01-landing');
    await enterprise.press('注册并申请入区');
    const right = aUscc('MADEM0012');
    const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
    await enterprise.write('统一社会信用代码', wrong);
    await enterprise.sees(`末位应为 ${right.slice(17)}`);
    await enterprise.write('企业名称', '射芯（示例）科技有限公司');
    await enterprise.write('管理员姓名', '沈一舟');
    await enterprise.write('电子邮箱', owner.email);
    await enterprise.write('密码', owner.password);
    await enterprise.screenshot('02-registration');
    await enterprise.write('统一社会信用代码', right);
    await enterprise.sees('校验通过');
    await enterprise.press('注册企业');
    await enterprise.sees('企业注册成功');
    await enterprise.screenshot('03-registered');
    await enterprise.press('退出');
    await enterprise.signIn(owner.email, owner.password);
  });

  act('drafts an application that saves itself', async () => {
    await enterprise.press('申请入区');
    await enterprise.screenshot('04-before-starting');
    await enterprise.press('开始填报');
    await enterprise.write('联系人姓名', '沈一舟');
    await enterprise.sees(/已自动保存 \d/);
    await enterprise.page.reload();
    await eventually(async () => expect(await enterprise.page.getByLabel('联系人姓名').inputValue()).toBe('沈一舟'));
    place = new URL(enterprise.page.url()).pathname.replace('/edit', '');
    await fillIn(enterprise, project, { jobs: '' });
    await enterprise.sees('环境影响说明');
    await enterprise.screenshot('06-materials');
  });

  act('names what is missing, and leads there', async () => {
    for (const material of materials) await attach(enterprise, material);
    await enterprise.press('下一步');
    await enterprise.sees('还有 2 处需要完善');
    await enterprise.screenshot('07-precheck');
    const missing = enterprise.page.getByRole('listitem').filter({ hasText: '计划就业人数' });
    await missing.getByRole('link', { name: '去修改' }).click();
    await enterprise.page.getByLabel('计划就业人数').and(enterprise.page.locator(':focus')).waitFor();
    await enterprise.page.keyboard.type('86');
    await enterprise.page.getByRole('link', { name: '材料', exact: true }).click();
    await attach(enterprise, '守法经营与安全生产承诺书');
    await enterprise.press('下一步');
    await enterprise.sees('核对通过，可以提交');
    await enterprise.tick(enterprise.page.getByLabel('本企业承诺'));
    await enterprise.screenshot('08-submission');
  });

  act('submits it and receives a number', async () => {
    await enterprise.press('提交申请');
    await enterprise.heading('申请已收件').waitFor();
    number = await enterprise.page.getByText(/^ZGC-2026-\d{6}$/).innerText();
    await enterprise.eventuallySees((page) => page.getByRole('link', { name: '收件凭证' }));
    await enterprise.screenshot('09-receipt');
    await stage.asStaff('district', async (visitor) => {
      expect(await figuresOf(visitor)).toEqual([
        '56个',
        '46个',
        '82.1%',
        '80.8亿元',
        '14.89亿美元',
        '54个',
        '1个',
        '0个',
      ]);
      const total = visitor.page.getByRole('row', { name: /^合计/ });
      expect(await total.innerText()).toContain('56');
      await visitor.page.getByText('业务类型', { exact: true }).click();
      await visitor.sees('合计中只计一次');
      expect(await total.innerText()).toContain('56');
      await visitor.screenshot('10-overview-proposed');
    });
  });

  act('is accepted at the window', () =>
    stage.asStaff('window', async (visitor) => {
      await visitor.sees(project);
      await visitor.screenshot('11-desk');
      await claimNext(visitor, project);
      await visitor.sees(number);
      await visitor.tickAll('审查要点');
      await visitor.answer('受理');
      await visitor.screenshot('12-acceptance');
      await visitor.press('出具受理通知书');
      await visitor.sees('予以受理', visitor.page.getByRole('article', { name: '受理通知书' }));
      await visitor.screenshot('12-acceptance-asked');
      await visitor.press('再看看');
      await confirm(visitor, '出具受理通知书', '受理通知书');
      await visitor.sees('海关审核意见');
    }),
  );

  act('is examined by every desk that it needs, customs with a condition', async () => {
    await stage.advanceTo('2026-03-03T10:00:00+08:00');
    await stage.asStaff('customs', async (visitor) => {
      await claimNext(visitor, project);
      await visitor.tickAll('审查要点');
      await visitor.answer('附条件同意');
      await visitor.write('审查意见', '监管可行。');
      await visitor.press('添加条件');
      await visitor.write('条件内容', '投产前完成与海关系统的联网测试。');
      await visitor.write('落实期限', '2026-06-30');
      await visitor.screenshot('13-opinion-with-condition');
      await confirm(visitor, '提交意见与条件');
      await visitor.sees('投产前完成与海关系统的联网测试。');
    });
    for (const desk of ['commerce', 'planning', 'ecology']) {
      await stage.asStaff(desk, async (visitor) => {
        await claimNext(visitor, project);
        await conclude(visitor, { choice: '同意', words: { 审查意见: '同意。' }, by: '提交意见' });
      });
    }
    await enterprise.signInByApi(owner.email, owner.password);
    await enterprise.page.goto(place);
    await enterprise.sees('轮到：海关审批、管委会审批');
    await enterprise.screenshot('14-application-in-approval');
  });

  act('is signed by two approvers', async () => {
    for (const [place, desk] of ['customs-approver', 'committee-approver'].entries()) {
      await stage.asStaff(desk, async (visitor) => {
        await claimNext(visitor, project);
        await visitor.answer('同意');
        await visitor.write('签批意见', '同意准入。');
        if (place === 0) await visitor.screenshot('15-signature');
        await send(visitor, '签署同意', place === 1 ? '拟公示内容' : '审批');
      });
    }
    await enterprise.page.reload();
    await enterprise.sees('公示中');
    await enterprise.screenshot('16-notice');
  });

  act('is approved when the notice closes, and delivered', async () => {
    await stage.advanceTo('2026-03-10T10:00:00+08:00');
    await stage.asStaff('window', async (visitor) => {
      await visitor.eventuallySees((page) => page.getByRole('link', { name: project }));
      await claimNext(visitor, project);
      await visitor.answer('电子送达');
      await visitor.screenshot('17-delivery');
      await send(visitor, '登记送达');
    });
    await enterprise.signInByApi(owner.email, owner.password);
    await enterprise.screenshot('18-home');
    await enterprise.page.goto(place);
    await enterprise.eventuallySees((page) => page.getByRole('link', { name: '准予准入决定书' }));
    const decision = await enterprise.download('准予准入决定书');
    expect(decision.name).toMatch(/^准予准入决定书 .+\.pdf$/);
    expect(decision.content.subarray(0, 5).toString()).toBe('%PDF-');
    await enterprise.screenshot('19-delivered');
    await confirm(enterprise, '确认签收');
    await enterprise.sees('企业签收');
    code = await enterprise.page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).innerText();
    await enterprise.screenshot('20-confirmed');
  });

  act('lets anybody check the decision by its code', async () => {
    const citizen = await stage.visitor();
    await citizen.page.goto('/');
    await citizen.page.getByRole('link', { name: '决定核验' }).click();
    await citizen.write('核验码', code.toLowerCase());
    await citizen.press('核验');
    await citizen.sees('该决定由本系统签发');
    await citizen.sees(project);
    await citizen.screenshot('21-verification');
    await citizen.leave();
  });

  act('moves the totals of the district with it', () =>
    stage.asStaff('district', async (visitor) => {
      expect(await figuresOf(visitor)).toEqual([
        '56个',
        '46个',
        '82.1%',
        '80.8亿元',
        '14.89亿美元',
        '54个',
        '0个',
        '1个',
      ]);
      await visitor.screenshot('22-overview-admitted');
      await visitor.page.getByRole('link', { name: '累计准入' }).first().click();
      await visitor.sees('共 1 个项目');
      await visitor.page.getByRole('link', { name: project }).click();
      await visitor.heading(project).waitFor();
      await visitor.sees('已准入');
      await visitor.screenshot('23-project');
      await visitor.page.goto('/projects');
      await visitor.sees('还有更多');
      await visitor.screenshot('24-projects');
    }),
  );
});
