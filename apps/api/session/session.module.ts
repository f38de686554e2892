import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { HttpModule } from '../http/http.module.js';
import { AccountReader } from './account.reader.js';
import { ChoiceController } from './choice.controller.js';
import { SessionDoor } from './session-door.js';
import { SessionController } from './session.controller.js';
import { SessionReader } from './session.reader.js';
import { StepsController } from './steps.controller.js';
import { StepsDoor } from './steps-door.js';

@Module({
  imports: [HttpModule, IdentityModule, EnterprisesModule, ApplicationsModule],
  controllers: [ChoiceController, SessionController, StepsController],
  providers: [AccountReader, SessionDoor, SessionReader, StepsDoor],
})
export class SessionApiModule {}
