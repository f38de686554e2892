import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkZonePack, wordsOf } from '#zones';

export const entry = 'procedures/entry.v1.yaml';

export interface Mutation {
  mistake: string;
  file: string;
  /** The first of these in the file … */
  from: string;
  /** … becomes this. */
  to: string;
  /** The line of the finding is that of this text, in the changed file; `to` if left out. */
  near?: string;
  message: string;
}

/** A copy of the pack of Zhongguancun that a test may spoil. */
export class PackCopy {
  private readonly place = mkdtempSync(path.join(tmpdir(), 'ruqu-pack-'));
  readonly folder = path.join(this.place, 'zgc');

  constructor() {
    cpSync('zones/zgc', this.folder, { recursive: true });
  }

  path(file: string): string {
    return path.join(this.folder, file);
  }

  /** Replaces the first `from`, and gives the whole text as it is now. */
  change(file: string, from: string, to: string): string {
    const original = readFileSync(this.path(file), 'utf8');
    const changed = original.replace(from, () => to);
    if (changed === original) throw new Error(`${file} has no "${from}"`);
    writeFileSync(this.path(file), changed);
    return changed;
  }

  remove(): void {
    rmSync(this.place, { recursive: true, force: true });
  }
}

/** One test for each mistake: it is found on its line. */
export function itFinds(mutations: Mutation[]): void {
  it.each(mutations)('finds $mistake, with its line', ({ file, from, to, near = to, message }) => {
    const copy = new PackCopy();
    const changed = copy.change(file, from, to);
    const line = changed.slice(0, changed.indexOf(near)).split('\n').length;

    const found = checkZonePack(copy.folder).map((finding) => ({ ...finding, said: wordsOf(finding).en }));
    expect(found).toContainEqual(expect.objectContaining({ file, line, said: expect.stringContaining(message) }));
    copy.remove();
  });
}
