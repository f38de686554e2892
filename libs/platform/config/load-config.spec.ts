import path from 'node:path';
import { BadEnvironment, loadConfig } from './load-config.js';

describe('loadConfig', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      NODE_ENV: 'development',
      TRUST_PROXY: 0,
    });
    expect(loadConfig({}).DATABASE_URL).toBeUndefined();
    expect(path.basename(loadConfig({}).ZONES_DIR)).toBe('zones');
  });

  it('reads numbers and truth values, and takes an empty variable for an absent one', () => {
    expect(loadConfig({ PORT: '8080', TRUST_PROXY: 'true', HOST: '' })).toMatchObject({
      PORT: 8080,
      TRUST_PROXY: 1,
      HOST: '127.0.0.1',
    });
    expect(loadConfig({ TRUST_PROXY: 'false' }).TRUST_PROXY).toBe(0);
    expect(loadConfig({ TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2);
  });

  it('is reached where PUBLIC_URL says, or else at its own port', () => {
    expect(loadConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(loadConfig({ PUBLIC_URL: 'https://ruqu.example' }).publicUrl).toBe('https://ruqu.example');
  });

  it('starts in production only with its secrets, and asks staff for a second factor there', () => {
    const SECRET_KEY = Buffer.alloc(32).toString('base64');
    const PUBLIC_URL = 'https://ruqu.example';
    const DATABASE_URL = 'postgres://ruqu@localhost/ruqu';
    const production = { NODE_ENV: 'production', DATABASE_URL, SECRET_KEY, MAIL_URL: 'smtp://localhost', PUBLIC_URL };
    expect(() => loadConfig({ ...production, SECRET_KEY: '' })).toThrow(/SECRET_KEY must be 32 random bytes/);
    expect(() => loadConfig({ ...production, MAIL_URL: '' })).toThrow(/MAIL_URL must look like/);
    expect(() => loadConfig({ ...production, PUBLIC_URL: '' })).toThrow(/PUBLIC_URL must look like/);
    expect(loadConfig(production).portIsFixed).toBe(true);
    expect(() => loadConfig({ ...production, DATABASE_URL: '' })).toThrow(/DATABASE_URL must name your own/);
    const embedded = { ...production, DATABASE_URL: '', TOLERATE: 'demonstration-accounts,embedded-database' };
    expect(loadConfig(embedded).DATABASE_URL).toBeUndefined();
    expect(loadConfig(production).staffNeedSecondFactor).toBe(true);
    expect(loadConfig({ ...production, SECOND_FACTOR: 'optional' }).staffNeedSecondFactor).toBe(false);
    expect(loadConfig({}).staffNeedSecondFactor).toBe(false);
  });

  it('keeps to a port that was given', () => {
    expect([loadConfig({}), loadConfig({ PORT: '3000' })].map(({ portIsFixed }) => portIsFixed)).toEqual([false, true]);
  });

  it('keeps nothing else of the environment', () => {
    expect(loadConfig({ AWS_SECRET_ACCESS_KEY: 'x' })).not.toHaveProperty('AWS_SECRET_ACCESS_KEY');
  });

  it.each([
    ['PORT', 'many'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['TRUST_PROXY', 'perhaps'],
    ['NODE_ENV', 'staging'],
    ['DATABASE_URL', 'mysql://localhost/ruqu'],
    ['REDIS_URL', 'localhost:6379'],
    ['ZONE', '../etc'],
    ['SECRET_KEY', 'a secret'],
    ['SECOND_FACTOR', 'never'],
    ['TOLERATE', 'everything'],
    ['MAIL_URL', 'mail.example'],
    ['MAIL_FROM', 'the zone'],
    ['PUBLIC_URL', 'ruqu.example'],
    ['PUBLIC_URL', 'https://ruqu.example/'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(BadEnvironment);
    expect(() => loadConfig({ [name]: value })).toThrow(name);
  });
});
