import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { HttpModule } from '../http/http.module.js';
import { SessionDoor } from './session-door.js';
import { SessionController } from './session.controller.js';
import { SessionReader } from './session.reader.js';

@Module({
  imports: [HttpModule, IdentityModule, EnterprisesModule, ApplicationsModule],
  controllers: [SessionController],
  providers: [SessionDoor, SessionReader],
})
export class SessionApiModule {}
