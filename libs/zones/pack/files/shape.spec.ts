import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import schema from './zone-pack.schema.json' with { type: 'json' };

describe('the schema of zone packs', () => {
  it('is published as it is used', () => {
    expect(JSON.parse(readFileSync('docs/zone-pack.schema.json', 'utf8'))).toEqual(schema);
  });

  it.each(['change', 'exit', 'extension'])('lets editors know the text of a version that inherits: %s', (kind) => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true }).addSchema(schema, 'zone-pack');
    const text: unknown = parse(readFileSync(`zones/zgc/procedures/${kind}.v1.yaml`, 'utf8'));

    expect(ajv.validate('zone-pack#/$defs/inheritingProcedure', text)).toBe(true);
  });
});
