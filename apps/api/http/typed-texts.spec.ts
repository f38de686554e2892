import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate } from 'class-validator';
import '../api.module.js';
import { isVerbatim } from './fields/text-kind.js';

type Request = new () => Record<string, unknown>;

interface Known {
  target: unknown;
  propertyName: string;
  name?: string;
  type: string;
}

/** Checks by which a property is known to be a text that people give. */
const textChecks = /^(isString|isLength|minLength|maxLength|matches|isEmail|isUscc|isCustomsCode|isNewPassword)$/i;

const storage = getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, Known[]> };
const texts = [...storage.validationMetadatas.values()]
  .flat()
  .filter(
    ({ target, name, type }) => /(Request|Query)$/.test((target as Request).name) && textChecks.test(name ?? type),
  )
  .map(({ target, propertyName }) => [(target as Request).name, propertyName, target as Request] as const);
const each = [...new Map(texts.map((text) => [`${text[0]}.${text[1]}`, text])).values()];

/** 所有文本字段: nothing that people type is checked before it is read as they mean it. */
describe('every text of a request', () => {
  it('is found', () => expect(each.length).toBeGreaterThan(80));

  it.each(each)('%s.%s is read without what cannot be seen, unless it is taken to the letter', (_, property, Class) => {
    const typed = '\u200b\u202e a\ufeff ';
    const [alone, listed] = [typed, [typed]].map((value) => plainToInstance(Class, { [property]: value })[property]);
    const meant = [alone, listed].flat().map((text) => String(text).toLowerCase());
    expect(isVerbatim(Class.prototype as object, property) || meant.every((text) => text === 'a')).toBe(true);
  });
});

/** 能印出来的字: what may get onto a paper is either shown there or refused where it is typed. */
describe('every text that may get onto a paper', () => {
  const breachesOf = async (Class: Request, property: string, value: unknown) =>
    (await validate(plainToInstance(Class, { [property]: value }), { skipMissingProperties: true })).flatMap(
      ({ property: named, constraints }) => (named === property ? Object.keys(constraints ?? {}) : []),
    );
  /** A code is read in NFKC: a circled digit becomes a digit. */
  const isPrinted = ([, property, Class]: (typeof each)[number]): boolean =>
    !isVerbatim(Class.prototype as object, property) &&
    String(plainToInstance(Class, { [property]: '①' })[property]).includes('①');
  const printed = each.filter(isPrinted);

  it('is found', () => expect(printed.length).toBeGreaterThan(40));

  it.each(printed)('%s.%s takes a rare character and refuses one that no font has', async (_, property, Class) => {
    const [rare, none] = await Promise.all(['𠮷', '😀'].map((text) => breachesOf(Class, property, text)));
    expect(rare).not.toContain('isPrintable');
    expect(none).toContain('isPrintable');
  });
});
