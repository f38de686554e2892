import { Injectable, RequestMethod, type ExecutionContext, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { DECORATORS } from '@nestjs/swagger';
import { routeRule } from './for.decorator.js';
import { audiencesOf, type Audience, type Rule } from './rule.js';

/** A route as its decorators describe it. */
export interface Route {
  /** `Controller.method`. */
  name: string;
  /** Undefined when it does not say whom it is for. */
  audience: Audience[] | undefined;
  /** Its line in the table of access. */
  rule: Rule | undefined;
  tags: string[];
  /** Whether it changes nothing. */
  reads: boolean;
}

type Handler = ReturnType<ExecutionContext['getHandler']>;

/** Every route of the API. */
@Injectable()
export class RouteList {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => (metatype ? this.of(metatype as Type) : []));
  }

  describe(controller: Type, handler: Handler): Route {
    const both = [handler, controller];
    const rule = this.reflector.getAllAndOverride<Rule | undefined>(routeRule, both);
    return {
      name: `${controller.name}.${handler.name}`,
      audience: rule && audiencesOf(rule),
      rule,
      tags: this.reflector.getAllAndMerge<string[]>(DECORATORS.API_TAGS, both),
      reads: this.reflector.get<RequestMethod>(METHOD_METADATA, handler) === RequestMethod.GET,
    };
  }

  private of(controller: Type): Route[] {
    const handlers = controller.prototype as Record<string, Handler>;
    return this.scanner
      .getAllMethodNames(handlers)
      .flatMap((name) => handlers[name] ?? [])
      .filter((handler) => Reflect.hasMetadata(PATH_METADATA, handler))
      .map((handler) => this.describe(controller, handler));
  }
}
