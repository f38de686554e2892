import { rowsAt } from './rows-at';

describe('where the rows behind a figure are', () => {
  it('is the list that the API names', () => {
    expect(rowsAt('/projects?stage=proposed&asOf=2023-05-30')).toBe('/projects?stage=proposed&asOf=2023-05-30');
  });

  it('may be narrowed', () => {
    expect(rowsAt('/projects?stage=proposed', { rdDesign: 'true' })).toBe('/projects?stage=proposed&rdDesign=true');
  });

  it('is the report itself for figures that are frozen', () => {
    expect(rowsAt('/frozen-reports/r1/projects?tier=core')).toBe('/reports/r1/projects?tier=core');
  });
});
