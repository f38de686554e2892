import { isBilingual, type Bilingual } from '#kernel';
import { fault, type Fault, type Finding } from '../files/finding.js';
import { type Rule } from './rule.js';
import type { Source, YamlPath } from '../files/source.js';

/** 兜底条款: words that ask for unnamed papers. */
const catchAlls: Record<keyof Bilingual, RegExp> = {
  zh: /其他|其它|有关|相关|等材料/,
  en: /\b(other|others|etc|relevant|related|miscellaneous)\b/i,
};
/** An admission review is no licence. */
const licence: Record<keyof Bilingual, RegExp> = { zh: /行政许可(?!法)/, en: /\badministrative licen[cs]e\b/i };

/**
 * Beijing's rules for a service guide: requirements are named, without catch-alls. Checks the texts that the
 * guide prints: materials, fields, options, checklists, rules.
 */
export const guideNamesEverything: Rule = ({ source, procedure: { materials, form, tasks, rules } }) => [
  ...textsIn(materials, ['materials']).flatMap(wrongWords(source)),
  ...textsIn(form, ['form']).flatMap(wrongWords(source)),
  ...textsIn(tasks, ['tasks']).flatMap(wrongWords(source)),
  ...textsIn(rules, ['rules']).flatMap(wrongWords(source)),
];

export const namesAreNamed = (source: Source<object>, part: string): Finding[] =>
  textsIn((source.content as Record<string, unknown>)[part], [part]).flatMap(wrongWords(source));

interface PlacedText {
  text: Bilingual;
  place: YamlPath;
}

function textsIn(value: unknown, place: YamlPath): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) return [{ text: value, place }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...place, Array.isArray(value) ? Number(key) : key]),
  );
}

const wrongWords =
  (source: Source) =>
  ({ text, place }: PlacedText): Finding[] =>
    (['zh', 'en'] as const).flatMap((language) => {
      const at = (said: Fault) => source.at([...place, language], said);
      const word = catchAlls[language].exec(text[language])?.[0];
      const catchAll = word ? [at(fault('catch_all', { word }))] : [];
      return licence[language].test(text[language]) ? [...catchAll, at(fault('not_a_licence', {}))] : catchAll;
    });
