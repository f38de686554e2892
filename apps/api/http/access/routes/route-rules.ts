import { Injectable, type OnModuleInit } from '@nestjs/common';
import { keyScopeOf } from './key-scope-of.js';
import { RouteList, type Route } from './route-list.js';

const namesOf = (routes: Route[]): string => routes.map(({ name }) => name).join(', ');

/** Fails the start when a route does not say whom it is for, or not whether a key gets there and in which scope. */
@Injectable()
export class RouteRules implements OnModuleInit {
  constructor(private readonly routes: RouteList) {}

  onModuleInit(): void {
    const routes = this.routes.all();
    const open = routes.filter(({ audience }) => !audience);
    if (open.length > 0) throw new Error(`These routes do not say whom they are for (@For): ${namesOf(open)}`);
    const guarded = routes.filter(({ audience }) => !audience?.includes('public'));
    const strange = guarded.filter((route) => keyScopeOf(route) === undefined);
    if (strange.length > 0) {
      throw new Error(
        `These routes are in no scope of a key and not kept from keys (key-scope-of.ts): ${namesOf(strange)}`,
      );
    }
  }
}
