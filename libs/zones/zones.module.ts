import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readZonePacks } from './zone-packs.js';
import { PublicationsService } from './publications.service.js';
import { ZonesService } from './zones.service.js';

/** Imported once by the composition root; ZonesService is then injectable everywhere. */
@Module({})
export class ZonesModule {
  /** `folder` holds one folder for each zone pack. */
  static with(folder: string): DynamicModule {
    const zones = {
      provide: ZonesService,
      useFactory: (db: DataSource) => new ZonesService(readZonePacks(folder), db),
      inject: [DataSource],
    };
    return {
      module: ZonesModule,
      global: true,
      providers: [zones, PublicationsService],
      exports: [zones, PublicationsService],
    };
  }
}
