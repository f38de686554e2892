import type { Procedure, TaskDefinition } from '#zones/procedure';
import type { Catalogue } from '#applications/procedure';

const say = (en: string) => ({ zh: `${en}（示例）`, en });
const limit = { workingDays: 5, source: say('set by the zone') };

const task = (key: string, facts: Partial<TaskDefinition>): TaskDefinition => ({
  key,
  stage: 'in_review',
  kind: 'opinion',
  desk: key,
  title: say(key),
  checklist: [],
  notBy: [],
  silence: 'none',
  ...facts,
});

const paper = { fileTypes: ['application/pdf'], maxBytes: 1000, reusable: false };

/** A small procedure with one of everything, for tests of its readers. */
export const aProcedure: Procedure = {
  zone: 'test',
  kind: 'entry',
  version: 1,
  title: say('entry'),
  summary: say('entry'),
  facts: [
    { key: 'tier', type: 'string', title: say('tier'), derived: 'tier' },
    { key: 'sector', type: 'string', title: say('sector'), field: 'sector' },
    { key: 'businessTypes', type: 'list', title: say('business types'), field: 'businessTypes' },
    { key: 'rdDesign', type: 'boolean', title: say('R&D'), field: 'rdDesign' },
    { key: 'investmentCny', type: 'decimal', title: say('investment'), field: 'investmentCny' },
    { key: 'staff', type: 'integer', title: say('staff'), field: 'jobs' },
  ],
  lanes: [
    { key: 'green', title: say('green lane'), when: 'tier == "core" && rdDesign' },
    { key: 'standard', title: say('standard lane'), when: 'true' },
  ],
  limits: {
    acceptance: limit,
    correction: limit,
    statutory: limit,
    statutoryExtension: limit,
    joint: limit,
    jointExtension: limit,
    delivery: limit,
    notice: limit,
    statement: limit,
    callback: limit,
  },
  materials: [
    { ...paper, key: 'licence', title: say('licence'), required: true, mayFollow: false },
    { ...paper, key: 'premises', title: say('premises'), required: true, mayFollow: true },
    { ...paper, key: 'film', title: say('film'), required: false, mayFollow: false },
    { ...paper, key: 'argument', title: say('argument'), when: 'tier == "outside"', required: true, mayFollow: false },
  ],
  form: [
    {
      key: 'project',
      title: say('project'),
      fields: [
        { key: 'name', type: 'text', title: say('name'), required: true, maxLength: 5 },
        {
          key: 'industry',
          type: 'text',
          title: say('industry'),
          required: false,
          pattern: '^[A-T]\\d{4}$',
          patternHint: say('like C3985'),
        },
        { key: 'summary', type: 'longText', title: say('summary'), required: false },
        { key: 'sector', type: 'choice', title: say('sector'), required: true, optionsFrom: 'sectors' },
        {
          key: 'businessTypes',
          type: 'choices',
          title: say('business types'),
          required: true,
          optionsFrom: 'businessTypes',
        },
        { key: 'rdDesign', type: 'boolean', title: say('R&D'), required: true },
        { key: 'reason', type: 'longText', title: say('reason'), required: true, when: 'tier == "outside"' },
        {
          key: 'investmentCny',
          type: 'decimal',
          title: say('investment'),
          required: true,
          min: '0.01',
          max: '1000000000',
        },
        { key: 'jobs', type: 'integer', title: say('jobs'), required: false, max: '99' },
        {
          key: 'readiness',
          type: 'choice',
          title: say('readiness'),
          required: false,
          options: [{ key: 'ready', title: say('ready') }],
        },
        { key: 'startsOn', type: 'date', title: say('start'), required: false },
      ],
    },
  ],
  tasks: [
    task('completeness', { stage: 'received', kind: 'check' }),
    task('customs', {}),
    task('ecology', { when: '"testing" in businessTypes' }),
    task('market', { when: 'sector == "leasing"' }),
  ],
  panel: {
    when: 'tier == "outside" || investmentCny >= 500000000',
    sitting: 'circulation',
    seats: [],
    quorum: 0,
    majority: 0,
  },
  cards: {
    source: say('set by the zone'),
    appealDays: 5,
    reasons: { minLength: 4, stockPhrases: ['不同意'] },
    rules: [],
  },
};

export const aCatalogue: Catalogue = {
  zone: {
    businessTypes: [
      { key: 'rd', title: say('R&D') },
      { key: 'testing', title: say('testing') },
    ],
    functionalAreas: [{ key: 'office', title: say('office') }],
  },
  positioning: {
    sectors: [
      { key: 'ic', tier: 'core', title: say('IC') },
      { key: 'leasing', tier: 'extended', title: say('leasing') },
      { key: 'outside', tier: 'outside', title: say('outside') },
    ],
  },
};

/** A form that is complete and right; a test says only what differs. */
export const aForm = {
  name: '芯片',
  sector: 'ic',
  businessTypes: ['rd'],
  rdDesign: true,
  investmentCny: '163860000.00',
};
