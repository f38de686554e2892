import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { statusOf } from './problem-status.js';

const root = path.resolve(__dirname, '../../../..');

describe('statusOf', () => {
  it('knows every code that the source can refuse with', () => {
    const unknown = ['libs', 'apps/api'].flatMap(codesUnder).filter((code) => !(code in statusOf));

    expect(unknown).toEqual([]);
  });

  it('refuses, and fails only where nobody who asks could do better', () => {
    const failing = Object.entries(statusOf).filter(([, status]) => status < 400 || status >= 500);

    expect(failing.map(([code]) => code).sort()).toEqual(['busy', 'file_damaged', 'storage_full']);
  });
});

function codesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => [
      ...readFileSync(path.join(root, folder, file), 'utf8').matchAll(/readonly code(?:: string)? = '(\w+)'/g),
    ])
    .map(([, code]) => code ?? '');
}
