import { readFileSync } from 'node:fs';
import schema from './zone-pack.schema.json' with { type: 'json' };

describe('the schema of zone packs', () => {
  it('is published as it is used', () => {
    expect(JSON.parse(readFileSync('docs/zone-pack.schema.json', 'utf8'))).toEqual(schema);
  });
});
