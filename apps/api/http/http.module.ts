import { Module } from '@nestjs/common';
import { APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '#identity';
import { Callers } from './callers.js';
import { RouteList } from './route-list.js';
import { SecondFactorGuard } from './assurance/second-factor.guard.js';
import { GuestGuard } from './pace/guest.guard.js';
import { RouteRules } from './route-rules.js';
import { SessionCookie } from './session-cookie.js';
import { SessionGuard } from './session.guard.js';
import { DtoPipe } from './validation.pipe.js';

/** What every route shares: a session and a rule before it, a checked body into it. */
@Module({
  imports: [DiscoveryModule, IdentityModule],
  providers: [
    Callers,
    RouteList,
    RouteRules,
    SecondFactorGuard,
    SessionCookie,
    { provide: APP_GUARD, useClass: GuestGuard },
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useExisting: SecondFactorGuard },
    { provide: APP_PIPE, useClass: DtoPipe },
  ],
  exports: [RouteList, SecondFactorGuard, SessionCookie],
})
export class HttpModule {}
