import { Module } from '@nestjs/common';
import { APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '#identity';
import { Callers } from './access/callers.js';
import { RouteList } from './access/routes/route-list.js';
import { SecondFactorGuard } from './access/assurance/second-factor.guard.js';
import { GuestGuard } from './server/rate-limit/guest.guard.js';
import { RouteRules } from './access/routes/route-rules.js';
import { SessionCookie } from './access/session-cookie.js';
import { SessionGuard } from './access/session.guard.js';
import { DtoPipe } from './requests/validation.pipe.js';

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
