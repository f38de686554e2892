import { optionsOf, visibleFields, type Catalogue, type FormContent } from '#applications/procedure';
import { isTyped, type Bilingual } from '#kernel';
import type { FactRow } from '../storage/document-facts.js';
import { industryName } from '#zones/industry';
import { asksForIndustry, type Facts, type FieldDefinition, type FieldType, type Procedure } from '#zones/procedure';
import { chineseDate, parted } from '../issuing/text/chinese-text.js';

/** A section of the form with its answers. */
export interface AnswerSection {
  title: Bilingual;
  rows: FactRow[];
}

/** 填报内容: every field that the form asks of this application, with its answer in words. */
export function answersOf(
  procedure: Procedure,
  { facts, catalogue, form }: { facts: Facts; catalogue: Catalogue; form: FormContent },
): AnswerSection[] {
  const asked = visibleFields(procedure, facts);
  return procedure.form
    .map(({ title, fields }) => ({
      title,
      rows: fields
        .filter((field) => asked.includes(field))
        .map((field) => ({ label: both(field.title), value: answer(form[field.key], field, catalogue) })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export const both = ({ zh, en }: Bilingual, between = ' '): string => (zh === en ? zh : `${zh}${between}${en}`);

const notGiven = both({ zh: '未填写', en: 'Not given' });
const yes = both({ zh: '是', en: 'Yes' });
const no = both({ zh: '否', en: 'No' });

function answer(value: unknown, field: FieldDefinition, catalogue: Catalogue): string {
  if (isTyped(value))
    return `${value.typed}\n（${both({ zh: '未能识别，待改正', en: 'Not understood, to be corrected' })}）`;
  if (value === null || value === undefined || value === '') return notGiven;
  return words[field.type](value, field, catalogue);
}

type Words = (value: unknown, field: FieldDefinition, catalogue: Catalogue) => string;

const figure: Words = (value, { unit }) => `${parted(String(value))}${unit ? ` ${both(unit)}` : ''}`;

const choices: Words = (value, field, catalogue) => {
  const titles = [value].flat().map((key) => optionsOf(field, catalogue).find((option) => option.key === key)?.title);
  return titles.map((title, at) => (title ? both(title) : String([value].flat()[at]))).join('；') || notGiven;
};

const withIndustry = (code: string): string => [code, industryName(code)].filter(Boolean).join(' ');

const words: Record<FieldType, Words> = {
  text: (value, field) => (asksForIndustry(field) ? withIndustry(String(value)) : String(value)),
  longText: String,
  decimal: figure,
  integer: figure,
  boolean: (value) => (value === true ? yes : no),
  choice: choices,
  choices,
  date: (value) => `${chineseDate(String(value))} ${String(value)}`,
};
