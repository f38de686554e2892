import { Global, Module } from '@nestjs/common';
import { Config } from '#platform';
import { ZonesService } from './zones.service.js';

const zones = {
  provide: ZonesService,
  inject: [Config],
  useFactory: ({ ZONES_DIR }: Config) => new ZonesService(ZONES_DIR),
};

@Global()
@Module({ providers: [zones], exports: [zones] })
export class ZonesModule {}
