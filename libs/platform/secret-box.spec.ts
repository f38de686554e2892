import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SecretBox } from './secret-box.js';

describe('SecretBox', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'ruqu-secret-'));
  const aKey = () => randomBytes(32).toString('base64');
  const box = new SecretBox({ SECRET_KEY: aKey(), RUQU_HOME: home });

  afterAll(() => rmSync(home, { recursive: true }));

  it('decrypts its own texts, and never encrypts twice alike', () => {
    const encrypted = box.encrypt('密钥 JBSWY3DP', 'lin');
    expect(box.decrypt(encrypted, 'lin')).toBe('密钥 JBSWY3DP');
    expect(encrypted).not.toContain('JBSWY3DP');
    expect(box.encrypt('密钥 JBSWY3DP', 'lin')).not.toBe(encrypted);
  });

  it('opens for nothing else, with no other key, and not when it was changed', () => {
    const encrypted = box.encrypt('secret', 'lin');
    const changed = Buffer.from(encrypted, 'base64');
    changed[changed.length - 1]! ^= 1;
    expect(() => box.decrypt(encrypted, 'zhao')).toThrow();
    expect(() => new SecretBox({ SECRET_KEY: aKey(), RUQU_HOME: home }).decrypt(encrypted, 'lin')).toThrow();
    expect(() => box.decrypt(changed.toString('base64'), 'lin')).toThrow();
    expect(() => box.decrypt('', 'lin')).toThrow();
  });

  it('makes a key of its own once, which only its owner may read', () => {
    const [one, another] = [new SecretBox({ RUQU_HOME: home }), new SecretBox({ RUQU_HOME: home })];
    expect(another.decrypt(one.encrypt('secret', 'lin'), 'lin')).toBe('secret');
    expect(readdirSync(home)).toEqual(['secret.key']);
    expect(statSync(path.join(home, 'secret.key')).mode & 0o777).toBe(0o600);
  });
});
