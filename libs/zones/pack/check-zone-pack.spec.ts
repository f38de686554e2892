import { rmSync, writeFileSync } from 'node:fs';
import { entry, itFinds, PackCopy } from '#test/support/engine/pack-copy';
import { checkZonePack, loadZonePack, printed } from '../index.js';

describe('checking a zone pack', () => {
  itFinds([
    { mistake: 'no YAML', file: entry, from: 'kind: entry', to: 'kind: [entry', near: 'version: 1', message: '' },
    {
      mistake: 'a key twice',
      file: entry,
      from: 'kind: entry',
      to: 'kind: entry\nkind: exit',
      near: 'kind: exit',
      message: 'unique',
    },
    {
      mistake: 'an unknown property',
      file: entry,
      from: 'notBy: []',
      to: 'notbyy: []',
      message: 'may not have "notbyy"',
    },
    {
      mistake: 'a missing text',
      file: 'zone.yaml',
      from: ', en: Zhongguancun Zone',
      to: '',
      near: 'shortName',
      message: 'en',
    },
    { mistake: 'a limit of zero', file: entry, from: 'workingDays: 20', to: 'workingDays: 0', message: '>= 1' },
    { mistake: 'a promise of minus one', file: entry, from: 'green: 1', to: 'green: -1', message: '>= 1' },
    { mistake: 'an unknown type', file: entry, from: 'type: longText', to: 'type: essay', message: 'longText' },
    { mistake: 'a version that is no number', file: entry, from: 'version: 1', to: 'version: one', message: 'integer' },
    {
      mistake: 'a version that differs from the file',
      file: entry,
      from: 'version: 1',
      to: 'version: 2',
      near: 'kind: entry',
      message: 'entry.v2.yaml',
    },
    { mistake: 'another zone', file: entry, from: 'zone: zgc', to: 'zone: yizhuang', message: '"yizhuang"' },
    {
      mistake: 'another folder',
      file: 'zone.yaml',
      from: 'key: zgc',
      to: 'key: zgd',
      message: 'the name of the folder: zgc',
    },
    {
      mistake: 'a sector twice',
      file: 'positioning.yaml',
      from: 'key: ai',
      to: 'key: ic',
      near: 'key: ic\n    tier: key',
      message: '"ic" stands in sectors twice',
    },
    {
      mistake: 'an unknown sector in the portfolio',
      file: 'portfolio.csv',
      from: ',scitech,',
      to: ',whaling,',
      message: 'no sector "whaling"',
    },
    {
      mistake: 'a row of the portfolio that is cut off',
      file: 'portfolio.csv',
      from: ',26,2023-05-30,illustrative',
      to: '',
      near: 'ZGC-P-001',
      message: 'Invalid Record Length',
    },
  ]);

  it('finds nothing wrong with the pack of Zhongguancun', () => {
    expect(checkZonePack('zones/zgc').map(printed)).toEqual([]);
  });

  describe('as a whole', () => {
    let copy: PackCopy;

    beforeEach(() => {
      copy = new PackCopy();
    });
    afterEach(() => copy.remove());

    it('finds a file that is missing', () => {
      rmSync(copy.path('positioning.yaml'));

      expect(checkZonePack(copy.folder).map(printed)).toContain(
        'positioning.yaml:1 缺少文件 positioning.yaml。 / The file positioning.yaml is missing.',
      );
    });

    it('finds a procedure with the wrong name, and a pack without one for entry', () => {
      writeFileSync(copy.path('procedures/move.yaml'), '');
      expect(checkZonePack(copy.folder).map(printed)).toMatchObject([
        expect.stringContaining('procedures/move.yaml:1'),
      ]);

      rmSync(copy.path('procedures'), { recursive: true });
      expect(checkZonePack(copy.folder).map(printed)).toMatchObject([
        expect.stringContaining('no procedure for entry'),
      ]);
    });

    it('reports every mistake at once', () => {
      copy.change(entry, 'quorum: 4', 'quorum: 9');
      copy.change(entry, 'desk: tax', 'desk: toll');

      expect(checkZonePack(copy.folder)).toHaveLength(2);
      expect(() => loadZonePack(copy.folder)).toThrow(
        /entry\.v1\.yaml:\d+ .*"toll"[\s\S]*entry\.v1\.yaml:\d+ .*The quorum/,
      );
    });
  });
});
