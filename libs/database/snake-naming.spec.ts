import { SnakeNaming } from './snake-naming.js';

describe('SnakeNaming', () => {
  const naming = new SnakeNaming();

  it.each([
    ['id', 'id'],
    ['investmentCny', 'investment_cny'],
    ['sha256', 'sha256'],
    ['rdDesign', 'rd_design'],
  ])('names the column of %s %s', (property, column) => {
    expect(naming.columnName(property, undefined, [])).toBe(column);
  });

  it('keeps a name that was given, and names join columns alike', () => {
    expect(naming.columnName('figures', 'body', [])).toBe('body');
    expect(naming.joinColumnName('frozenReport', 'id')).toBe('frozen_report_id');
  });
});
