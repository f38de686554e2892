import type { FloorSpaceRow } from './capacity.js';
import { waitingListOf, type AcceptedRow } from './waiting-list.js';

const area = (key: string, capacitySqm: number) => ({
  key,
  capacitySqm,
  title: { zh: key, en: key },
  source: { zh: '', en: '' },
});

const held = (differences: Partial<FloorSpaceRow>): FloorSpaceRow => ({
  area: 'rd',
  stage: 'admitted',
  projects: 1,
  floorAreaSqm: '0.00',
  unknown: 0,
  illustrative: false,
  ...differences,
});

const accepted = (number: string, differences: Partial<AcceptedRow> = {}): AcceptedRow => ({
  applicationId: number,
  number,
  projectId: number,
  projectName: number,
  enterpriseName: '示例企业',
  area: 'rd',
  floorAreaSqm: '400.00',
  acceptedOn: '2026-03-05',
  receivedOn: '2026-03-02',
  ...differences,
});

const placesIn = (rows: AcceptedRow[], space: FloorSpaceRow[] = []) =>
  waitingListOf([area('rd', 1000), area('office', 0.1)], space, rows)[0]!.waiting.map(
    ({ number, place, togetherSqm, fits }) => [number, place, togetherSqm, fits],
  );

describe('the waiting list for floor space', () => {
  it('serves first who was accepted first, whoever was received or asked for less before (art. 57)', () => {
    const early = accepted('B', { acceptedOn: '2026-03-04', receivedOn: '2026-03-03' });
    const late = accepted('A', { acceptedOn: '2026-03-06', receivedOn: '2026-03-02', floorAreaSqm: '10.00' });
    expect(placesIn([late, early])).toEqual([
      ['B', 1, '400.00', true],
      ['A', 2, '410.00', true],
    ]);
  });

  it('of one day goes by receipt, then by number', () => {
    const rows = [accepted('C'), accepted('B'), accepted('D', { receivedOn: '2026-02-27' })];
    expect(placesIn(rows).map(([number]) => number)).toEqual(['D', 'B', 'C']);
  });

  it('says from where on there is no room, exactly', () => {
    const space = [held({ floorAreaSqm: '199.99' }), held({ stage: 'proposed', floorAreaSqm: '999.00' })];
    const rows = [accepted('A'), accepted('B'), accepted('C', { floorAreaSqm: '0.02' })];
    expect(placesIn(rows, space)).toEqual([
      ['A', 1, '400.00', true],
      ['B', 2, '800.00', true],
      ['C', 3, '800.02', false],
    ]);
  });

  it('keeps each area to itself', () => {
    const [rd, office] = waitingListOf(
      [area('rd', 1000), area('office', 0.1)],
      [held({ area: 'office', stage: 'operating', floorAreaSqm: '0.20' })],
      [accepted('A', { area: 'office', floorAreaSqm: '0.10' })],
    );
    expect(rd).toMatchObject({ capacitySqm: '1000.00', heldSqm: '0.00', freeSqm: '1000.00', waiting: [] });
    expect(office).toMatchObject({ heldSqm: '0.20', freeSqm: '-0.10', waiting: [{ number: 'A', fits: false }] });
  });
});
