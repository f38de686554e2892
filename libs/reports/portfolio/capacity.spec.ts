import { capacityOf, type FloorSpaceRow } from './capacity.js';

const area = (key: string, capacitySqm: number) => ({
  key,
  capacitySqm,
  title: { zh: key, en: key },
  source: { zh: '', en: '' },
});

const row = (differences: Partial<FloorSpaceRow>): FloorSpaceRow => ({
  area: 'rd',
  stage: 'proposed',
  projects: 1,
  floorAreaSqm: '0.00',
  unknown: 0,
  illustrative: false,
  ...differences,
});

describe('capacityOf', () => {
  const { areas, total } = capacityOf(
    [area('rd', 1000), area('office', 0.1)],
    [
      row({ floorAreaSqm: '0.10' }),
      row({ stage: 'operating', floorAreaSqm: '999.95', projects: 2, unknown: 1 }),
      row({ stage: 'reserve', floorAreaSqm: '500.00' }),
      row({ stage: 'lost', floorAreaSqm: '500.00' }),
    ],
    { path: '/projects', asOf: '2026-11-02' },
  );

  it('takes space for proposed and admitted projects only, exactly', () => {
    expect(areas[0]).toMatchObject({
      capacitySqm: '1000.00',
      proposedSqm: '0.10',
      admittedSqm: '999.95',
      takenSqm: '1000.05',
      remainingSqm: '-0.05',
      projects: 3,
      unknown: 1,
    });
    expect(areas[1]).toMatchObject({ capacitySqm: '0.10', takenSqm: '0.00', remainingSqm: '0.10', projects: 0 });
  });

  it('adds up, and says where the projects are listed', () => {
    expect(total).toMatchObject({ capacitySqm: '1000.10', takenSqm: '1000.05', remainingSqm: '0.05', projects: 3 });
    expect(areas[1]?.query).toBe(
      '/projects?area=office&stage=proposed%2Cadmitted%2Ccontracted%2Cbuilding%2Coperating&asOf=2026-11-02',
    );
  });
});
