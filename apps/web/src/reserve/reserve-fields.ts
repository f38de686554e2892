import type { NewProject } from '../api/types';
import type { DrawnField } from '../controls/props';

export interface ReserveField extends DrawnField {
  key: ReserveKey;
  required: boolean;
  /** Whether a line of help belongs to it. */
  helped?: boolean;
}

type ReserveKey = Exclude<keyof NewProject, 'stage'>;

export interface ReserveGroup {
  key: 'project' | 'positioning' | 'plan';
  fields: ReserveField[];
}

/** Fields of a reserve project (储备项目), by the API's names. */
// prettier-ignore
export const reserveGroups: ReserveGroup[] = [
  { key: 'project', fields: [
    { key: 'nameZh',         type: 'text',     required: true,  maxLength: 200 },
    { key: 'nameEn',         type: 'text',     required: false, maxLength: 200 },
    { key: 'enterpriseName', type: 'text',     required: true,  maxLength: 120, helped: true },
    { key: 'uscc',           type: 'text',     required: false, maxLength: 18,  helped: true },
  ] },
  { key: 'positioning', fields: [
    { key: 'sector',         type: 'choice',   required: true,  optionsFrom: 'sectors', helped: true },
    { key: 'businessTypes',  type: 'choices',  required: true,  optionsFrom: 'businessTypes' },
    { key: 'functionalArea', type: 'choice',   required: true,  optionsFrom: 'functionalAreas' },
    { key: 'rdDesign',       type: 'boolean',  required: true },
  ] },
  { key: 'plan', fields: [
    { key: 'investmentCny',  type: 'decimal',  required: false },
    { key: 'importUsd',      type: 'decimal',  required: false },
    { key: 'exportUsd',      type: 'decimal',  required: false },
    { key: 'floorAreaSqm',   type: 'decimal',  required: false, unit: { zh: '平方米', en: 'm²' } },
    { key: 'jobs',           type: 'integer',  required: false, unit: { zh: '人', en: 'people' } },
    { key: 'note',           type: 'longText', required: false, maxLength: 500 },
  ] },
];
