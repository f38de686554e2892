import { Global, Injectable, Module } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { OpenApplications, type OpenApplication } from '#projects';
import { Application } from '../tables/application.entity.js';
import { underWay } from '../lifecycle/index.js';

@Injectable()
class ApplicationsOfProjects extends OpenApplications {
  project(tx: EntityManager, projectId: string): Promise<OpenApplication | null> {
    return tx.findOneBy(Application, { projectId, status: In([...underWay]) });
  }
}

@Global()
@Module({
  providers: [{ provide: OpenApplications, useClass: ApplicationsOfProjects }],
  exports: [OpenApplications],
})
export class OpenApplicationsModule {}
