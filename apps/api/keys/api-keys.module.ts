import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { HttpModule } from '../http/http.module.js';
import { ApiKeysController } from './api-keys.controller.js';
import { OfferedScopes } from './offered-scopes.js';

@Module({ imports: [HttpModule, IdentityModule], controllers: [ApiKeysController], providers: [OfferedScopes] })
export class ApiKeysApiModule {}
