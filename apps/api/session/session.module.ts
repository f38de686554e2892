import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { HttpModule } from '../http/http.module.js';
import { AccountReader } from './account.reader.js';
import { ChosenEnterpriseController } from './chosen-enterprise.controller.js';
import { BrowserSessions } from './browser-sessions.service.js';
import { SessionController } from './session.controller.js';
import { SessionReader } from './session.reader.js';
import { StepsController } from './steps.controller.js';
import { SessionSteps } from './session-steps.service.js';
import { PartsModule } from '../applications/parts/parts.module.js';

@Module({
  imports: [HttpModule, IdentityModule, EnterprisesModule, ApplicationsModule, PartsModule],
  controllers: [ChosenEnterpriseController, SessionController, StepsController],
  providers: [AccountReader, BrowserSessions, SessionReader, SessionSteps],
})
export class SessionApiModule {}
