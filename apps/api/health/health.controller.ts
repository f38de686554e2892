import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { For } from '../http/access/for.decorator.js';
import { Unavailable } from '../http/problems/errors.js';
import { HealthResponse } from './health.dto.js';

const patienceMs = 2_000;

@ApiTags('health')
@Controller('health')
@For({ public: 'any' })
export class HealthController {
  constructor(private readonly db: DataSource) {}

  /** The process runs. */
  @Get('live')
  @ApiOkResponse({ type: HealthResponse })
  live(): HealthResponse {
    return { status: 'ok' };
  }

  /** It can do its work: the database answers. */
  @Get('ready')
  @ApiOkResponse({ type: HealthResponse })
  async ready(): Promise<HealthResponse> {
    const answer = this.db.query('SELECT 1').then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([answer, after(patienceMs)]))) throw new Unavailable('database');
    return { status: 'ok' };
  }
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, ms, false).unref());
}
