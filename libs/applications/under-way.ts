import { Global, Injectable, Module } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { ApplicationsAbout, type UnderWay } from '#projects';
import { Application } from './application.entity.js';
import { underWay } from './lifecycle/index.js';

@Injectable()
class ApplicationsUnderWay extends ApplicationsAbout {
  project(tx: EntityManager, projectId: string): Promise<UnderWay | null> {
    return tx.findOneBy(Application, { projectId, status: In([...underWay]) });
  }
}

@Global()
@Module({
  providers: [{ provide: ApplicationsAbout, useClass: ApplicationsUnderWay }],
  exports: [ApplicationsAbout],
})
export class ApplicationsUnderWayModule {}
