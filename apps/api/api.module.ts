import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, type PlatformContext } from '#platform';
import { ZonesModule } from '#zones';
import { AccountApiModule } from './account/account.module.js';
import { InvariantViolationsController } from './admin/invariant-violations.controller.js';
import { ApplicationsApiModule } from './applications/applications.module.js';
import { ApiKeysApiModule } from './keys/api-keys.module.js';
import { DelegationsApiModule } from './delegations/delegations.module.js';
import { DemonstrationApiModule } from './demonstration/demonstration.module.js';
import { DocumentsApiModule } from './documents/documents.module.js';
import { EnterprisesApiModule } from './enterprises/enterprises.module.js';
import { HealthController } from './health/health.controller.js';
import { HttpModule } from './http/http.module.js';
import { MessagesApiModule } from './messages/messages.module.js';
import { NoticesApiModule } from './notices/notices.module.js';
import { PanelsApiModule } from './panels/panels.module.js';
import { ProjectsApiModule } from './projects/projects.module.js';
import { ReportsApiModule } from './reports/reports.module.js';
import { RulesApiModule } from './rules/rules.module.js';
import { SessionApiModule } from './session/session.module.js';
import { StaffApiModule } from './staff/staff.module.js';
import { SingleSignOnApiModule } from './single-sign-on/single-sign-on.module.js';
import { SupervisionApiModule } from './supervision/supervision.module.js';
import { PreviewsModule } from './previews/previews.module.js';
import { TasksApiModule } from './tasks/tasks.module.js';
import { ZoneController } from './zone/zone.controller.js';

/** Every resource of the API. */
const resources = [
  AccountApiModule,
  ApiKeysApiModule,
  ApplicationsApiModule,
  DelegationsApiModule,
  DemonstrationApiModule,
  DocumentsApiModule,
  EnterprisesApiModule,
  MessagesApiModule,
  NoticesApiModule,
  PanelsApiModule,
  ProjectsApiModule,
  ReportsApiModule,
  RulesApiModule,
  SessionApiModule,
  StaffApiModule,
  SingleSignOnApiModule,
  SupervisionApiModule,
  PreviewsModule,
  TasksApiModule,
];

@Module({})
export class ApiModule {
  /** `queues` is the module that provides `Queues`. */
  static with(given: PlatformContext, queues: DynamicModule): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.with(given), queues, HttpModule, ZonesModule.with(given.config.ZONES_DIR), ...resources],
      controllers: [HealthController, InvariantViolationsController, ZoneController],
    };
  }
}
