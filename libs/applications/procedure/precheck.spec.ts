import { aCatalogue, aForm, aProcedure } from '#test/support/engine/sample-procedure';
import { precheck } from './index.js';

const items = (difference: Record<string, unknown> = {}, materials = ['licence', 'premises']) =>
  precheck(aProcedure, aCatalogue, { form: { ...aForm, ...difference }, materials });
const errors = (...given: Parameters<typeof items>) => items(...given).filter(({ severity }) => severity === 'error');

describe('the pre-check', () => {
  it('finds a complete dossier ready and tells its lane', () => {
    expect(items()).toEqual([
      {
        pointer: '',
        code: 'lane',
        severity: 'info',
        message: { zh: '本申请将进入“green lane（示例）”。', en: 'This application will take the lane "green lane".' },
      },
    ]);
  });

  it('names every material that is missing, and whether it may follow', () => {
    expect(errors({}, [])).toMatchObject([
      { pointer: '/materials/licence', code: 'material_missing' },
      { pointer: '/materials/premises', code: 'material_missing_may_follow' },
    ]);
  });

  it('asks for the materials that the facts call for', () => {
    expect(errors({ sector: 'outside', reason: '补链' })).toMatchObject([{ pointer: '/materials/argument' }]);
  });

  it('finds wrong and missing fields together', () => {
    expect(errors({ name: '', jobs: -1 }).map(({ pointer }) => pointer)).toEqual(['/jobs', '/name']);
  });

  it('warns that the panel decides, which stands in nobody’s way', () => {
    expect(errors({ investmentCny: '500000000' })).toEqual([]);
    expect(items({ investmentCny: '500000000' })).toContainEqual(
      expect.objectContaining({ code: 'panel_needed', severity: 'warning' }),
    );
  });

  it('tells what is there and not considered', () => {
    expect(items({ reason: '补链' }, ['licence', 'premises', 'argument'])).toMatchObject([
      { pointer: '/materials/argument', code: 'material_not_needed', severity: 'info' },
      { pointer: '/reason', code: 'field_not_asked', severity: 'info' },
      { code: 'lane' },
    ]);
  });
});
