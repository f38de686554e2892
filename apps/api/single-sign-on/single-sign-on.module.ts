import { Module, type OnModuleInit } from '@nestjs/common';
import { checkDesks, IdentityModule, OpenIdProvider } from '#identity';
import { Config } from '#platform';
import { ZonesService } from '#zones';
import { HttpModule } from '../http/http.module.js';
import { AttemptCookie } from './attempt-cookie.js';
import { ProviderSessions } from './provider-sessions.service.js';
import { SingleSignOnAttempts } from './single-sign-on-attempts.service.js';
import { AccountLinkController, SingleSignOnController } from './single-sign-on.controller.js';

@Module({
  imports: [HttpModule, IdentityModule],
  controllers: [SingleSignOnController, AccountLinkController],
  providers: [AttemptCookie, ProviderSessions, SingleSignOnAttempts],
})
export class SingleSignOnApiModule implements OnModuleInit {
  constructor(
    private readonly provider: OpenIdProvider,
    private readonly zones: ZonesService,
    private readonly config: Config,
  ) {}

  /** Fails the start over a desk that the zone does not have. */
  onModuleInit(): void {
    const { desks } = this.zones.zone(this.config.ZONE).zone;
    checkDesks(
      this.provider.settings?.grants ?? {},
      desks.map(({ key }) => key),
    );
  }
}
