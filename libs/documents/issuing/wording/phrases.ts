import { chineseDate, parted } from '../text/chinese-text.js';
import type { ActContext } from '../acts/act.js';
import type { Block, Wording } from '../../storage/document-facts.js';

type Row = Wording['rows'][number];

/** First rows of every document. */
export const subject = ({ application, enterprise, procedure }: ActContext): Row[] => [
  { label: '申请编号', value: application.number },
  { label: '申请单位', value: enterprise.nameZh },
  { label: '统一社会信用代码', value: enterprise.uscc },
  { label: '项目名称', value: application.projectName },
  { label: '申请事项', value: procedure.title.zh },
];

/** Subject of the application, from the form. */
export function undertaking({ form, pack }: ActContext): Row[] {
  const sector = pack.positioning.sectors.find(({ key }) => key === form.sector);
  const area = pack.zone.functionalAreas.find(({ key }) => key === form.functionalArea);
  return [
    { label: '所属产业', value: sector?.title.zh ?? '' },
    { label: '功能区', value: area?.title.zh ?? '' },
    {
      label: '计划投资',
      value: typeof form.investmentCny === 'string' ? `${parted(form.investmentCny)} 元人民币` : '',
    },
  ].filter(({ value }) => value !== '');
}

export const application = ({ application: { projectName }, procedure }: ActContext): string =>
  `“${projectName}”${procedure.title.zh}申请`;

export const materialTitle = ({ procedure }: ActContext, key: string): string =>
  procedure.materials.find((material) => material.key === key)?.title.zh ?? key;

export const fieldTitle = ({ procedure }: ActContext, key: string): string =>
  procedure.form.flatMap(({ fields }) => fields).find((field) => field.key === key)?.title.zh ?? key;

/** Title of the owner of a condition: the applicant or a desk. */
export const ownerTitle = ({ pack }: ActContext, owner: string): string =>
  owner === 'applicant' ? '申请单位' : (pack.zone.desks.find(({ key }) => key === owner)?.title.zh ?? owner);

/** Free text, one paragraph a line. */
export const paragraphs = (text: string): Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line }));

export const byDay = (dueOn: string | null): string => (dueOn === null ? '' : `最迟于${chineseDate(dueOn)}`);
