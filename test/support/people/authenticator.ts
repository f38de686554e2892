import { TOTP } from 'otpauth';
import type { Http, TestApi } from '../system/api.js';

const path = '/api/v1/account/second-factor';

/** Somebody's app that gives codes, on the clock of the test. */
export class Authenticator {
  constructor(
    private readonly api: Pick<TestApi, 'clock'>,
    private readonly secret: string,
    readonly recoveryCodes: string[] = [],
  ) {}

  /** Sets one up for who is signed in at this browser. Half a minute passes, so that the next code is a new one. */
  static async enrol(api: TestApi, browser: Http): Promise<Authenticator> {
    const { secret } = (await browser.post(path).expect(201)).body;
    const code = new Authenticator(api, secret).code();
    const { recoveryCodes } = (await browser.post(`${path}/confirmation`).send({ code }).expect(201)).body;
    api.clock.pass({ seconds: 30 });
    return new Authenticator(api, secret, recoveryCodes);
  }

  code(steps = 0): string {
    const timestamp = this.api.clock.now().getTime() + steps * 30_000;
    return new TOTP({ secret: this.secret }).generate({ timestamp });
  }

  /** A code that is surely not the one. */
  wrong(): string {
    return String((Number(this.code()) + 123_456) % 1_000_000).padStart(6, '0');
  }
}
