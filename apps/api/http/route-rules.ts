import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { routeRule } from './for.decorator.js';

/** Fails the start when a route does not say whom it is for. */
@Injectable()
export class RouteRules implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => (metatype ? this.without(metatype) : []));
    if (open.length > 0) throw new Error(`These routes do not say whom they are for (@For): ${open.join(', ')}`);
  }

  private without(controller: object & { name: string; prototype?: object }): string[] {
    const handlers = controller.prototype as Record<string, () => unknown>;
    return this.scanner
      .getAllMethodNames(handlers)
      .filter((name) => Reflect.hasMetadata(PATH_METADATA, handlers[name] as object))
      .filter(
        (name) => !this.reflector.getAllAndOverride(routeRule, [handlers[name] as () => unknown, controller as never]),
      )
      .map((name) => `${controller.name}.${name}`);
  }
}
