import { filled, type Bilingual, type Quote } from '#kernel';

/** The fault and what would be right. `{…}` is filled in; `{field}` is the field's title. */
const messages = {
  unknown_field: {
    zh: '表单中没有“{field}”这一项，请删除。本表单的项目有：{allowed}。',
    en: 'The form has no field "{field}"; leave it out. Its fields are {allowed}.',
  },
  required: {
    zh: '请填写“{field}”。',
    en: 'Fill in "{field}".',
  },
  not_a_text: {
    zh: '“{field}”应为文字。',
    en: '"{field}" must be a text.',
  },
  too_long: {
    zh: '“{field}”有 {length} 个字，最多 {maximum} 个字。',
    en: '"{field}" has {length} characters; at most {maximum} are allowed.',
  },
  control_character: {
    zh: '“{field}”含有无法保存的字符，请删除后重新输入。',
    en: '"{field}" contains a character that cannot be stored; remove it and type it again.',
  },
  not_printable: {
    zh: '“{field}”中的字符{characters}无法在文书上显示，请换用其他写法。',
    en: '"{field}" has {characters}, which no paper can show; please write it another way.',
  },
  wrong_pattern: {
    zh: '“{field}”的格式不正确。{hint}',
    en: '"{field}" does not have the right form. {hint}',
  },
  not_understood: {
    zh: '“{field}”填写的“{value}”无法识别，已按原样保留，请改正。',
    en: '"{field}" says "{value}", which cannot be understood; it is kept as typed, please correct it.',
  },
  not_a_decimal_string: {
    zh: '“{field}”应为用引号写成的数字，最多两位小数，不带正负号，例如 "163860000.00"。',
    en: '"{field}" must be a number written as a string, with at most two decimals and no sign, such as "163860000.00".',
  },
  not_a_decimal: {
    zh: '“{field}”应为数字，不带正负号，可写单位，例如 {example} 或 1.2亿。',
    en: '"{field}" must be a number without sign, with or without its unit, such as {example} or 1.2亿.',
  },
  too_many_decimals: {
    zh: '“{field}”最多两位小数，例如 {example}。',
    en: '"{field}" may have two decimals at most, such as {example}.',
  },
  not_an_integer: {
    zh: '“{field}”应为整数，例如 120。',
    en: '"{field}" must be a whole number, such as 120.',
  },
  below_minimum: {
    zh: '“{field}”为 {value}，不得小于 {minimum}。',
    en: '"{field}" is {value}; it must be at least {minimum}.',
  },
  above_maximum: {
    zh: '“{field}”为 {value}，不得大于 {maximum}。',
    en: '"{field}" is {value}; it must be at most {maximum}.',
  },
  not_a_boolean: {
    zh: '“{field}”应为 true（是）或 false（否）。',
    en: '"{field}" must be true (yes) or false (no).',
  },
  not_a_list: {
    zh: '“{field}”应为选项的列表，例如 ["rd"]。',
    en: '"{field}" must be a list of choices, such as ["rd"].',
  },
  unknown_choice: {
    zh: '“{field}”没有“{value}”这一选项，可选：{allowed}。',
    en: '"{field}" has no choice "{value}"; the choices are {allowed}.',
  },
  repeated_choice: {
    zh: '“{field}”中“{value}”重复，请只选一次。',
    en: '"{field}" names "{value}" twice; name it once.',
  },
  not_a_day: {
    zh: '“{field}”应为 2000 年至 2099 年之间的日期，写作 2026-01-04 的样式。',
    en: '"{field}" must be a day from 2000 to 2099, written like 2026-01-04.',
  },
  material_missing: {
    zh: '请上传“{field}”。',
    en: 'Attach "{field}".',
  },
  material_missing_may_follow: {
    zh: '请上传“{field}”，或承诺在受理后补交（容缺受理）。',
    en: 'Attach "{field}", or promise to hand it in after acceptance.',
  },
  material_not_needed: {
    zh: '“{field}”不在本次申请所需的材料之列，可以删除。',
    en: '"{field}" is not among the materials this application needs; it may be removed.',
  },
  field_not_asked: {
    zh: '按目前填写的内容，“{field}”无需填写，审核时不予考虑。',
    en: 'With what is filled in now, "{field}" is not asked for and will not be considered.',
  },
  panel_needed: {
    zh: '按规定，本申请需经联审会审议，办理时限相应延长。',
    en: 'By the rules of the zone, this application goes to the joint panel; its limits are longer.',
  },
  lane: {
    zh: '本申请将进入“{field}”。',
    en: 'This application will take the lane "{field}".',
  },
} as const satisfies Record<string, Bilingual>;

export type MessageCode = keyof typeof messages;

export function messageOf(code: MessageCode, quotes: Readonly<Record<string, Quote>>): Bilingual {
  const { zh, en } = filled(messages[code], quotes);
  return { zh: zh.trim(), en: en.trim() };
}
