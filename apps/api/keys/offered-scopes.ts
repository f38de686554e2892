import { Injectable } from '@nestjs/common';
import { keyScopes, type KeyScope } from '#identity';
import { fieldErrorsOf, InvalidContent, type Actor } from '#kernel';
import { admits } from '../http/access/routes/belongs-to.js';
import { keyScopeOf } from '../http/access/routes/key-scope-of.js';
import { RouteList, type Route } from '../http/access/routes/route-list.js';

/** The scopes that somebody can give to a key: those of the routes that are for them. */
@Injectable()
export class OfferedScopes {
  constructor(private readonly routes: RouteList) {}

  to(actor: Actor): KeyScope[] {
    const isFor = ({ rule = {} }: Route) => !rule.public && admits(rule, actor);
    const reached = new Set(this.routes.all().filter(isFor).map(keyScopeOf));
    return keyScopes.filter((scope) => reached.has(scope));
  }

  /** A key must not come to more than its owner had to give when they are given more. Throws `InvalidContent`. */
  check(actor: Actor, wished: readonly KeyScope[]): void {
    const offered = this.to(actor);
    const errors = wished.flatMap((scope, at) =>
      offered.includes(scope) ? [] : [wrong(`/scopes/${at}`, 'scope_not_yours')],
    );
    if (errors.length > 0) throw new InvalidContent(errors);
  }
}

const wrong = fieldErrorsOf({
  scope_not_yours: { zh: '该范围不对您开放，请去掉。', en: 'Nothing in this scope is open to you; leave it out.' },
});
