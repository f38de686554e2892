import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';
import '../api.module.js';

type Request = new () => object;

interface Known {
  target: Request;
  propertyName: string;
  name?: string;
}

const storage = getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, Known[]> };
const days = [...storage.validationMetadatas.values()]
  .flat()
  .filter(({ name }) => name === 'not_a_day')
  .map(({ target, propertyName }) => [target.name, propertyName, target] as const);

interface Described {
  components: { schemas: Record<string, { properties?: Record<string, { format?: string }> }> };
}

const { components } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Described;
const described = Object.entries(components.schemas)
  .filter(([name]) => name.endsWith('Request'))
  .flatMap(([name, { properties = {} }]) =>
    Object.keys(properties).flatMap((key) => (properties[key]?.format === 'date' ? [`${name}.${key}`] : [])),
  );

const isRefused = (Class: Request, key: string, value: string): boolean =>
  validateSync(plainToInstance(Class, { [key]: value })).some(({ property }) => property === key);

/** 日期: nobody means the year 1, 1900 or 9999. */
describe('every day of a request', () => {
  it('is checked by this', () => {
    const known = days.map(([name, key]) => `${name}.${key}`);
    expect(described.filter((one) => !known.includes(one))).toEqual([]);
    expect(known.length).toBeGreaterThan(10);
  });

  it.each(days)('%s.%s is one that somebody can mean', (_, key, Class) => {
    const senseless = [
      '0001-01-01',
      '0026-03-01',
      '1900-01-01',
      '1999-12-31',
      '2100-01-01',
      '9998-12-31',
      '9999-12-31',
    ];
    expect(senseless.filter((day) => !isRefused(Class, key, day))).toEqual([]);
    expect(['2026-02-30', '2026-2-3', '长期', ''].filter((day) => !isRefused(Class, key, day))).toEqual([]);
    expect([' 2026-12-01 ', '２０２６－１２－０１'].filter((day) => isRefused(Class, key, day))).toEqual([]);
  });
});
