import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
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
