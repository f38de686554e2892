import { changedFigures, figuresOf, formOf } from './figures.js';

const form = {
  projectNameZh: '星河',
  projectNameEn: 'Xinghe',
  sector: 'ic',
  businessTypes: ['rd'],
  functionalArea: 'rd_design',
  rdDesign: true,
  investmentCny: '163860000.00',
  importUsd: '1.00',
  exportUsd: '2.00',
  floorAreaSqm: '6050',
  jobs: 26,
};

describe('figuresOf', () => {
  it('takes every figure from the form, and the tier beside it', () => {
    const { projectNameZh: nameZh, projectNameEn: nameEn, ...same } = form;

    expect(figuresOf(form, 'core')).toEqual({ ...same, nameZh, nameEn, tier: 'core' });
  });

  it('says that a figure which is not in the form is not known, and leaves names as they are', () => {
    expect(figuresOf({ contactName: '林', jobs: '', importUsd: '' }, 'core')).toEqual({
      tier: 'core',
      nameEn: null,
      investmentCny: null,
      importUsd: null,
      exportUsd: null,
      floorAreaSqm: null,
      jobs: null,
    });
  });

  it('keeps a no and a zero', () => {
    expect(figuresOf({ rdDesign: false, jobs: 0 }, 'core')).toMatchObject({ rdDesign: false, jobs: 0 });
  });
});

describe('changedFigures', () => {
  it('takes what comes from the fields named, and leaves every other figure alone', () => {
    expect(changedFigures(form, 'core', ['projectNameZh', 'sector', 'jobs', 'changeReason'])).toEqual({
      nameZh: '星河',
      sector: 'ic',
      tier: 'core',
      jobs: 26,
    });
    expect(changedFigures({ ...form, projectNameEn: '' }, 'core', ['projectNameEn'])).toEqual({ nameEn: null });
    expect(changedFigures(form, 'core', [])).toEqual({});
  });
});

describe('formOf', () => {
  it('fills in the form that the figures came from', () => {
    expect(formOf(figuresOf(form, 'core') as Parameters<typeof formOf>[0])).toEqual(form);
  });

  it('leaves out what is not known', () => {
    const { floorAreaSqm, jobs, ...known } = form;

    expect([floorAreaSqm, jobs]).toEqual(['6050', 26]);
    expect(formOf(figuresOf(known, 'core') as Parameters<typeof formOf>[0])).toEqual(known);
  });
});
