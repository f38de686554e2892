import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getMetadataStorage } from 'class-validator';
import ts from 'typescript';
import '../../../api.module.js';
import { constraintWords } from './constraint-words.js';
import { snake } from './field-errors.js';

const root = path.resolve(__dirname, '../../../../..');

const sources = ['libs', 'apps/api'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => path.join(folder, file))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') })),
);

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

interface Sentence {
  place: string;
  /** The key that it stands under: the code, in a table. */
  code: string | undefined;
  zh: string;
  en: string;
}

/** Every text of the source that is written in both languages. */
const sentences = sources.filter(({ text }) => /\bzh: /.test(text)).flatMap(sentencesIn);

function sentencesIn({ file, text }: { file: string; text: string }): Sentence[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    const [zh, en] = ['zh', 'en'].map((language) => textOf(node, language));
    if (zh !== undefined && en !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const code = ts.isPropertyAssignment(node.parent) ? node.parent.name.getText() : undefined;
      found.push({ place: `${file}:${line}`, code, zh, en });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text of one language in an object such as `{ zh: '…', en: '…' }`, as it stands in the source. */
function textOf(node: ts.Node, language: string): string | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const property = node.properties.find((one) => one.name?.getText() === language);
  if (!property || !ts.isPropertyAssignment(property)) return undefined;
  const { initializer } = property;
  const isText = ts.isStringLiteral(initializer) || ts.isTemplateLiteral(initializer);
  return isText ? initializer.getText().slice(1, -1) : undefined;
}

/** The configuration is validated too, for whoever starts the server. */
const isSetting = (name: string): boolean => name === name.toUpperCase();

const wrongly = (isWrong: (sentence: Sentence) => boolean): string[] =>
  sentences.filter(isWrong).map(({ place, zh, en }) => `${place} ${zh} / ${en}`);

/** A Chinese term may be quoted in English. */
const chineseIn = (text: string): string[] => plain(text).match(/\p{Script=Han}+/gu) ?? [];

const plain = (text: string): string => text.replaceAll(/\$\{[^}]*\}/g, '');
const quotes = (text: string): string => [...new Set(text.match(/(?<!\$)\{\w+\}/g))].sort().join();

describe('what the server says', () => {
  it('stands in both languages', () => {
    expect(sentences.length).toBeGreaterThan(600);
    expect(
      wrongly(({ zh, en }) => !/\p{Script=Han}/u.test(plain(zh)) && plain(zh).trim() !== plain(en).trim()),
    ).toEqual([]);
    expect(wrongly(({ zh, en }) => chineseIn(en).some((term) => !zh.includes(term)))).toEqual([]);
  });

  it('quotes the same in both languages', () => {
    expect(wrongly(({ zh, en }) => quotes(zh) !== quotes(en))).toEqual([]);
  });

  it('is a sentence of a code that is said', () => {
    const tables = sources.filter(({ text }) =>
      /fieldErrorsOf\(\{|as const satisfies Record<string, Bilingual>/.test(text),
    );
    const codes = tables.flatMap(({ file }) => sentences.filter(({ place }) => place.startsWith(`${file}:`)));
    const everything = sources.map(({ text }) => text).join('\n');
    const said = (code: string) => new RegExp(`'${code}'|\\.${code}\\b`).test(everything);

    expect(codes.length).toBeGreaterThan(150);
    expect(codes.filter(({ code }) => code && !said(code)).map(({ place, code }) => `${place} ${code}`)).toEqual([]);
  });
});

describe('what a field of a request can break', () => {
  const rules = [...(Reflect.get(getMetadataStorage(), 'validationMetadatas') as Map<unknown, Rule[]>).values()]
    .flat()
    .filter(({ propertyName, type }) => type === 'customValidation' && !isSetting(propertyName));

  it('has words, and no words are about what it cannot', () => {
    const names = rules.flatMap(({ name }) => (name ? [snake(name)] : []));
    expect([...new Set([...names, 'nested_validation'])].sort()).toEqual(Object.keys(constraintWords).sort());
  });

  it('has its words in that table, since a message in a decorator is in one language', () => {
    expect(rules.filter(({ message }) => message !== undefined).map(({ propertyName }) => propertyName)).toEqual([]);
  });
});
