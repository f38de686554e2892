import { statfs } from 'node:fs/promises';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Config, StorageFull } from '#platform';
import { For } from '../http/access/routes/for.decorator.js';
import { Unavailable } from '../http/problems/errors.js';
import { HealthResponse } from './health.dto.js';

const patienceMs = 2_000;

/** Bytes without which no file of the largest usual size is taken. */
const leastFree = 64 * 1024 * 1024;

@ApiTags('health')
@Controller('health')
@For({ public: 'any' })
export class HealthController {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** The process runs. */
  @Get('live')
  @ApiOkResponse({ type: HealthResponse })
  live(): HealthResponse {
    return { status: 'ok' };
  }

  /** It can do its work: the database answers, and there is room for files. */
  @Get('ready')
  @ApiOkResponse({ type: HealthResponse })
  async ready(): Promise<HealthResponse> {
    const answer = this.db.query('SELECT 1').then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([answer, after(patienceMs)]))) throw new Unavailable('database');
    if (!(await hasRoom(this.config.RUQU_HOME))) throw new StorageFull();
    return { status: 'ok' };
  }
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false).unref());
}

/** A folder that is not there yet is made by the first upload. */
async function hasRoom(folder: string): Promise<boolean> {
  const disk = await statfs(folder).catch(() => null);
  return !disk || disk.bavail * disk.bsize >= leastFree;
}
