import { Module, type DynamicModule } from '@nestjs/common';
import { ZonesService } from './zones.service.js';

@Module({})
export class ZonesModule {
  /** `folder` holds one folder for each zone pack. */
  static with(folder: string): DynamicModule {
    return {
      module: ZonesModule,
      global: true,
      providers: [{ provide: ZonesService, useFactory: () => new ZonesService(folder) }],
      exports: [ZonesService],
    };
  }
}
