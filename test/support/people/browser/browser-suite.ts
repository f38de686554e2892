import type { Browser } from 'playwright-core';
import request from 'supertest';
import { demonstrationPassword } from '#identity';
import type { TestApi } from '../../system/api.js';
import { openBrowser, Visitor } from './visitor.js';
import { Journey } from '../journey.js';
import { startSystem, type RunningSystem } from '../../system/running-system.js';
import { theProcedure } from '../../engine/zone-procedures.js';

/** The browser of this file. */
let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

/** A whole system for one suite, and the browser of its file in front of it. The zone's day is the same in every picture. */
export class BrowserSuite {
  private system: RunningSystem | null = null;
  private readonly visitors: Visitor[] = [];
  private office: Visitor | null = null;
  private now = this.opensAt;

  /** `screenshotFolder` is for its pictures. */
  constructor(
    private readonly screenshotFolder: string,
    readonly opensAt = '2026-03-02T09:00:00+08:00',
  ) {}

  async open(): Promise<void> {
    browser ??= openBrowser();
    [this.system] = await Promise.all([startSystem(this.opensAt), browser]);
  }

  async close(): Promise<void> {
    await Promise.all(this.visitors.map((visitor) => visitor.leave()));
    await this.system?.close();
  }

  advanceTo(instant: string): Promise<void> {
    this.now = instant;
    return this.running.passUntil(instant);
  }

  /** Somebody at a browser of their own. */
  async visitor(): Promise<Visitor> {
    const visitor = await Visitor.arrive(await opened(), this.running.address, this.screenshotFolder);
    this.visitors.push(visitor);
    await visitor.page.clock.setFixedTime(this.now);
    return visitor;
  }

  /** The same, signed in. */
  async visitorAs(name: string): Promise<Visitor> {
    return (await this.visitor()).signInByApi(`${name}@ruqu.example`);
  }

  /** Somebody does something at the browser of the office, where one sits down after another. */
  async asStaff(name: string, work: (visitor: Visitor) => Promise<void>): Promise<void> {
    this.office ??= await this.visitor();
    await this.office.page.clock.setFixedTime(this.now);
    await work(await this.office.signInByApi(`${name}@ruqu.example`));
    await this.office.clearsBrowser();
  }

  /** An application that is carried on over HTTP, up to where somebody takes it on by hand. */
  async submitted(): Promise<Journey> {
    const { db, clock } = this.running;
    const api = { signIn: (name: string) => this.signIn(name), db, clock };
    return new Journey(api as unknown as TestApi, theProcedure('entry')).submits();
  }

  private get running(): RunningSystem {
    if (!this.system) throw new Error('Open the suite first.');
    return this.system;
  }

  private async signIn(name: string) {
    const http = request.agent(this.running.address);
    const credentials = { email: `${name}@ruqu.example`, password: demonstrationPassword };
    await http.post('/api/v1/session').send(credentials).expect(201);
    return http;
  }
}

function opened(): Promise<Browser> {
  if (!browser) throw new Error('Open the suite first.');
  return browser;
}
