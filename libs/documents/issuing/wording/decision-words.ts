import { changesFrom, optionsOf } from '#applications/procedure';
import type { Bilingual } from '#kernel';
import type { FieldDefinition, ProcedureKind } from '#zones/procedure';
import type { Act } from '../acts/act.js';
import { chineseDate, parted } from '../text/chinese-text.js';
import type { Block } from '../../storage/document-facts.js';

type Decided = Act<'decided'>;

/** Terms of a decision, by kind of procedure. */
interface DecisionWords {
  approval: Bilingual;
  refusal: Bilingual;
  /** Procedure by which the decision was reached. */
  review: string;
  granted: (act: Decided) => Block[];
  refused: string;
}

export const decisionWords: Record<ProcedureKind, DecisionWords> = {
  entry: {
    approval: { zh: '准予准入决定书', en: 'Decision to Admit' },
    refusal: { zh: '不予准入决定书', en: 'Decision to Refuse Admission' },
    review: '准入评审',
    granted: ({ pack }) => [
      { text: `准予该项目进入${pack.zone.name.zh}。` },
      { text: '本决定不代替企业登记、税务登记、海关备案和电子账册设立手续，请你单位依次办理。' },
    ],
    refused: '不予准入',
  },
  change: {
    approval: { zh: '准予变更决定书', en: 'Decision to Approve a Change' },
    refusal: { zh: '不予变更决定书', en: 'Decision to Refuse a Change' },
    review: '变更评审',
    granted: (act) => [
      { text: '准予该项目变更下列内容：' },
      { list: changed(act) },
      { text: '未列明的内容仍按原批准执行。' },
    ],
    refused: '不予变更',
  },
  extension: {
    approval: { zh: '准予延期决定书', en: 'Decision to Approve an Extension' },
    refusal: { zh: '不予延期决定书', en: 'Decision to Refuse an Extension' },
    review: '延期评审',
    granted: (act) => [{ text: `准予该项目${postponed(act)}。` }, { text: '该事项只能延期一次，请你单位按期完成。' }],
    refused: '不予延期',
  },
  exit: {
    approval: { zh: '准予退区决定书', en: 'Decision to Approve an Exit' },
    refusal: { zh: '不予退区决定书', en: 'Decision to Refuse an Exit' },
    review: '退区评审',
    granted: ({ pack }) => [
      { text: `准予该项目退出${pack.zone.name.zh}。` },
      { text: '请你单位按照申报的安排处置保税货物与设备，办理电子账册核销和用房交还手续。' },
    ],
    refused: '不予退区',
  },
};

function changed(act: Decided): string[] {
  const { procedure, baseline, form } = act;
  const fields = procedure.form.flatMap((section) => section.fields);
  return changesFrom(baseline, procedure, form).map(({ key, title, before, after }) => {
    const field = fields.find((one) => one.key === key);
    const said = (value: unknown) => (field ? valueText(act, field, value) : String(value));
    return `${title.zh}：由“${said(before)}”变更为“${said(after)}”`;
  });
}

function postponed({ procedure, baseline, form, pack }: Decided): string {
  const field = procedure.form.flatMap(({ fields }) => fields).find(({ key }) => key === 'milestone');
  const options = field ? optionsOf(field, pack) : [];
  const title = options.find(({ key }) => key === form.milestone)?.title.zh ?? '';
  const planned = baseline?.milestones.find(({ key }) => key === form.milestone)?.plannedOn;
  const from = planned ? `由${chineseDate(planned)}` : '';
  return `“${title}”的约定日期${from}延至${chineseDate(String(form.requestedOn))}`;
}

/** Value of a field in words. */
const valueText = (decided: Decided, field: FieldDefinition, value: unknown): string =>
  value === null || value === undefined ? '未填写' : writtenText(decided, field, value);

function writtenText({ pack }: Decided, field: FieldDefinition, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  const titles = new Map(optionsOf(field, pack).map(({ key, title }) => [key, title.zh]));
  const texts = (Array.isArray(value) ? value : [value]).map(String).map((text) => titles.get(text) ?? text);
  if (field.type === 'decimal' && typeof value === 'string') return `${parted(value)}${unit(field)}`;
  return texts.join('、') + unit(field);
}

const unit = (field: FieldDefinition): string => (field.unit ? ` ${field.unit.zh}` : '');
