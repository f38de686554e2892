import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { HttpModule } from '../http/http.module.js';
import { AccountController } from './account.controller.js';

@Module({ imports: [HttpModule, IdentityModule], controllers: [AccountController] })
export class AccountApiModule {}
