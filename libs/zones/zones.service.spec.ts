import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Test } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import { NotFound } from '#kernel';
import { loadConfig, PlatformModule } from '#platform';
import { TestClock } from '#test/support/system/test-clock';
import { readZonePacks, ZonePackInvalid, ZonesModule, ZonesService } from './index.js';

/** What is recorded is not looked for here: see the stories of calendars and versions. */
const noDatabase = {} as DataSource;
const zonesIn = (folder: string) => new ZonesService(readZonePacks(folder), noDatabase);

describe('the zones', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ruqu-zones-'));
    cpSync('zones/zgc', path.join(folder, 'zgc'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const publishVersion2 = () => {
    const file = (version: number) => path.join(folder, `zgc/procedures/entry.v${version}.yaml`);
    writeFileSync(file(2), readFileSync(file(1), 'utf8').replace('version: 1', 'version: 2'));
  };

  it('are injectable wherever the module was given their folder', async () => {
    const given = PlatformModule.with({
      config: loadConfig({ NODE_ENV: 'test' }),
      db: noDatabase,
      clock: new TestClock(),
    });
    const app = await Test.createTestingModule({ imports: [given, ZonesModule.with(folder)] }).compile();

    expect(app.get(ZonesService).zone('zgc').zone.shortName.zh).toBe('中关村综保区');
  });

  it('keep earlier versions and have the highest in force', () => {
    publishVersion2();
    const zones = zonesIn(folder);

    expect(zones.procedure('zgc', 'entry').version).toBe(2);
    expect(zones.procedure('zgc', 'entry', 1).version).toBe(1);
  });

  it('say that something does not exist', () => {
    const zones = zonesIn(folder);
    rmSync(path.join(folder, 'zgc/procedures/exit.v1.yaml'));

    expect(() => zones.zone('atlantis')).toThrow(NotFound);
    expect(() => zones.procedure('zgc', 'entry', 9)).toThrow(NotFound);
    expect(() => zonesIn(folder).procedure('zgc', 'exit')).toThrow(NotFound);
  });

  it('do not start with a pack that has a mistake', () => {
    writeFileSync(path.join(folder, 'zgc/positioning.yaml'), 'version: 1\n');

    expect(() => zonesIn(folder)).toThrow(ZonePackInvalid);
  });
});
