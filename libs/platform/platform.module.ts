import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#kernel';
import { Config } from './config/config.js';
import { SecretBox } from './secret-box.js';

/** Configuration and connections that a composition root gives to every module. */
export interface PlatformContext {
  config: Config;
  db: DataSource;
  clock: Clock;
}

/** 合成: provides them everywhere, so that no module reads the environment or opens a connection. */
@Module({})
export class PlatformModule {
  static with({ config, db, clock }: PlatformContext): DynamicModule {
    const providers: Provider[] = [
      { provide: Config, useValue: config },
      { provide: DataSource, useValue: db },
      { provide: Clock, useValue: clock },
      { provide: SecretBox, useValue: new SecretBox(config) },
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}
