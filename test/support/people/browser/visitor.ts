import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { demonstrationPassword } from '#identity';
import { eventually } from '../../system/timing/eventually.js';
import { programOnPath } from '../../system/programs/programs.js';

const program = programOnPath('chromium', 'chromium-browser', 'google-chrome');

/** `describe` where the machine has Chromium. Elsewhere the journeys count as skipped, and `npm test` says why. */
export const describeInBrowser = program ? describe : describe.skip;

/** What costs time in every window and shows nothing on the page. It stands for what playwright-core lists itself. */
const unused = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'LensOverlay',
  'MediaRouter',
  'Translate',
  'OptimizationHints',
  'PreconnectToSearch',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PaintHolding',
  'DestroyProfileOnBrowserClose',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: program,
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-features=${unused.join(',')}`,
    ],
  });

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** One person at a browser of their own. They find things by what is written on them. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly screenshotFolder: string,
  ) {}

  /** `album` is the folder under screenshots/ for pictures, which are taken only where RUQU_SCREENSHOTS is set. */
  static async arrive(browser: Browser, address: string, album: string): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: address,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: desktop,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(30_000);
    return new Visitor(await context.newPage(), album);
  }

  leave(): Promise<void> {
    return this.page.context().close();
  }

  /** Leaves the browser to somebody else, who finds in it nothing but the scripts that it has fetched. */
  async clearsBrowser(): Promise<void> {
    await this.page.context().clearCookies();
    await this.page.evaluate('localStorage.clear()');
    await this.page.setViewportSize(desktop);
  }

  /** Is signed in without the page for it, which the stories of signing in are about. */
  async signInByApi(email: string, password = demonstrationPassword): Promise<this> {
    const reply = await this.page.request.post('/api/v1/session', { data: { email, password } });
    expect(reply.status()).toBe(201);
    await this.page.goto('/');
    await this.page.getByRole('button', { name: '退出' }).waitFor();
    return this;
  }

  async signIn(email: string, password = demonstrationPassword): Promise<this> {
    await this.page.goto('/sign-in');
    await this.write('电子邮箱', email);
    await this.page.getByRole('textbox', { name: '密码' }).fill(password);
    await this.press('登录');
    await this.page.getByRole('button', { name: '退出' }).waitFor();
    return this;
  }

  async press(button: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name: button, exact: true }).click();
  }

  async write(label: string, text: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByLabel(label).fill(text);
  }

  /** Ticks one answer, or several, of the question with this name. */
  async choose(question: string, ...answers: string[]): Promise<void> {
    const group = this.page.getByRole('group', { name: question });
    for (const answer of answers) await this.tick(group.getByLabel(answer));
  }

  /** Clicks what is written beside a box or a button of a choice, as people do. */
  async tick(box: Locator): Promise<void> {
    await box.locator('xpath=ancestor::label').click();
    await eventually(async () => expect(await box.isChecked()).toBe(true));
  }

  async answer(choice: string): Promise<void> {
    await this.tick(this.page.getByRole('radio', { name: choice, exact: true }));
  }

  async tickAll(list: string): Promise<void> {
    for (const box of await this.page.getByRole('group', { name: list }).getByRole('checkbox').all())
      await this.tick(box);
  }

  /** Picks from a list that opens, by typing what is sought, once it is there. */
  async pick(label: string, option: string): Promise<void> {
    const list = this.page.getByRole('combobox', { name: label });
    await list.fill(option);
    await this.page.locator('.ant-select-item-option-active').filter({ hasText: option }).first().waitFor();
    await list.press('Enter');
  }

  async sees(text: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within.getByText(text).first().waitFor();
  }

  /** Answers at these addresses take this long, as on a bad line. */
  async slows(addresses: string, milliseconds: number): Promise<void> {
    await this.page.route(addresses, async (route) => {
      await setTimeout(milliseconds);
      await route.continue();
    });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  /** Reloads until it is there: for what the worker does in its own time. */
  async eventuallySees(thing: (page: Page) => Locator): Promise<void> {
    await eventually(async () => {
      await this.page.reload();
      await thing(this.page).first().waitFor({ timeout: 1_500 });
    }, 20_000);
  }

  /** What a link leads to when it is to be saved. */
  async download(link: string): Promise<{ name: string; content: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name: link }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), content: Buffer.concat(chunks) };
  }

  /** The page as it is printed; kept beside the pictures where these are taken. */
  async print(station: string): Promise<Buffer> {
    const folder = path.join('screenshots', this.screenshotFolder);
    const file = process.env.RUQU_SCREENSHOTS ? path.join(folder, `${station}.pdf`) : undefined;
    return this.page.pdf({ preferCSSPageSize: true, path: file });
  }

  /** The page as it is now, in both languages, on a desk and on a phone. */
  async screenshot(station: string): Promise<void> {
    if (!process.env.RUQU_SCREENSHOTS) return;
    const folder = path.join('screenshots', this.screenshotFolder);
    await mkdir(folder, { recursive: true });
    for (const [button, language] of [
      ['English', 'en'],
      ['中文', 'zh'],
    ] as const) {
      // A dialog lies over the button for the mouse, and the language may be seen under it all the same.
      await this.page.getByRole('button', { name: button, exact: true }).dispatchEvent('click');
      for (const viewport of [phone, desktop]) {
        await this.page.setViewportSize(viewport);
        const file = path.join(folder, `${station}.${language}.${viewport.width}.png`);
        await this.page.screenshot({ path: file, fullPage: true });
      }
    }
  }
}
