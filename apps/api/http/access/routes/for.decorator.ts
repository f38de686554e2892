import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Rule } from './rule.js';

export const routeRule = 'ruqu:for';

/** The rule that every route carries, itself or on its controller: to belong to one of its audiences is enough. */
export function For(rule: Rule): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(routeRule, rule),
    ApiExtension('x-for', rule),
    ...(rule.public ? [] : [ApiCookieAuth('session')]),
  );
}
