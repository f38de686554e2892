import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';

/** Whom a route may be for. Which rows they then see is each service's policy. */
export const audiences = [
  'public',
  'signedIn',
  'member',
  'staff',
  'desk',
  'district',
  'supervisor',
  'administrator',
  'auditor',
] as const;
export type Audience = (typeof audiences)[number];

export const routeRule = 'ruqu:for';

/** The role rule that every route carries, itself or on its controller: one of these is enough. */
export function For(...audience: [Audience, ...Audience[]]): MethodDecorator & ClassDecorator {
  const open = audience.includes('public');
  return applyDecorators(
    SetMetadata(routeRule, audience),
    ApiExtension('x-for', audience),
    ...(open ? [] : [ApiCookieAuth('session')]),
  );
}
