import { Module, type DynamicModule } from '@nestjs/common';
import { ZonesModule } from '#zones';
import { GivenModule, type Given } from './composition.js';
import { EnterprisesApi } from './enterprises/enterprises.module.js';
import { HealthController } from './health/health.controller.js';
import { HttpModule } from './http/http.module.js';
import { SessionModule } from './session/session.module.js';
import { ZoneController } from './zone/zone.controller.js';

/** Every resource of the API. */
@Module({})
export class ApiModule {
  static with(given: Given): DynamicModule {
    return {
      module: ApiModule,
      imports: [GivenModule.with(given), ZonesModule, HttpModule, EnterprisesApi, SessionModule],
      controllers: [HealthController, ZoneController],
    };
  }
}
