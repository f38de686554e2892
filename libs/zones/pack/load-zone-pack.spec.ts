import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { loadZonePack } from './load-zone-pack.js';

describe('the procedures of Zhongguancun', () => {
  /** SHA-256 of the canonical JSON of each version as it was first published; a published version never changes. */
  it.each([
    ['entry', '899b792900b07bc5f938be8a81c032bb8612285c59be674f5d872b04e29d1f40'],
    ['change', 'd4b94ebca71737b047d4f26018e7d1dbf05cbc2404c198e7ef522c964d747b21'],
    ['extension', '8684c3c4395330d34d48d16fa28b21802d18727bd2f6205c261327bf88098443'],
    ['exit', 'c3690c7caca7bc990c754b7b40043173df2a5a70b4a27dd7987ac02b1fb83a1f'],
  ])('say in full what was published: %s, version 1', (kind, published) => {
    const procedure = loadZonePack('zones/zgc').procedures.find((one) => one.kind === kind && one.version === 1);

    expect(
      createHash('sha256')
        .update(canonicalize(procedure) ?? '')
        .digest('hex'),
    ).toBe(published);
  });
});
