import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const pages = path.resolve(__dirname, '..');
const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

/** A button that is busy comes back by itself; a list of people to choose from waits for the field above it. */
const needsNoReason = /^(busy|\w+\.isPending)$/;

const buttons = (file: string) => readFileSync(path.join(pages, file), 'utf8').match(/<Button\b(?:=>|[^>])*>/g) ?? [];

const greyWithoutReason = (file: string) =>
  buttons(file)
    .map((button) => /\bdisabled(?:=\{(?<when>[^}]*))?/.exec(button))
    .filter((grey) => grey !== null && !needsNoReason.test(grey.groups?.when ?? ''));

describe('a button that cannot be pressed', () => {
  it('is found by this test', () => {
    expect(files.flatMap(buttons).filter((button) => button.includes('disabled=')).length).toBeGreaterThan(5);
  });

  it('says why, on every page', () => {
    const offenders = files.filter((file) => file !== 'display/ready-button.tsx' && greyWithoutReason(file).length > 0);
    expect(offenders).toEqual([]);
  });
});
