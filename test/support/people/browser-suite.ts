import type { Browser } from 'playwright-core';
import request from 'supertest';
import { demonstrationPassword } from '#identity';
import type { TestApi } from '../system/api.js';
import { openBrowser, Visitor } from './visitor.js';
import { Journey } from './journey.js';
import { startSystem, type RunningSystem } from '../system/running-system.js';
import { theProcedure } from '../engine/zone-procedures.js';

/** A whole system and a browser in front of it, for one suite. The zone's day is the same in every picture. */
export class BrowserSuite {
  private system: RunningSystem | null = null;
  private browser: Browser | null = null;
  private office: Visitor | null = null;
  private now = this.opensAt;

  /** `album` is the folder of its pictures. */
  constructor(
    private readonly album: string,
    readonly opensAt = '2026-03-02T09:00:00+08:00',
  ) {}

  async open(): Promise<void> {
    [this.system, this.browser] = await Promise.all([startSystem(this.opensAt), openBrowser()]);
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.system?.close();
  }

  advanceTo(instant: string): Promise<void> {
    this.now = instant;
    return this.running.passUntil(instant);
  }

  /** Somebody at a browser of their own. */
  async visitor(): Promise<Visitor> {
    if (!this.browser) throw new Error('Open the stage first.');
    const visitor = await Visitor.arrive(this.browser, this.running.address, this.album);
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
    if (!this.system) throw new Error('Open the stage first.');
    return this.system;
  }

  private async signIn(name: string) {
    const http = request.agent(this.running.address);
    const credentials = { email: `${name}@ruqu.example`, password: demonstrationPassword };
    await http.post('/api/v1/session').send(credentials).expect(201);
    return http;
  }
}
