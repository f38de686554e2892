import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { For } from './for.decorator.js';
import { RouteRules } from './route-rules.js';

@Controller('guarded')
class Guarded {
  @Get()
  @For('staff')
  show(): void {}
}

@Controller('wholly-guarded')
@For('public')
class WhollyGuarded {
  @Get()
  show(): void {}

  notARoute(): void {}
}

@Controller('forgotten')
class Forgotten {
  @Get()
  @For('staff')
  show(): void {}

  @Get('more')
  showMore(): void {}
}

describe('RouteRules', () => {
  const start = async (...controllers: (typeof Guarded | typeof WhollyGuarded | typeof Forgotten)[]) => {
    const module = await Test.createTestingModule({
      imports: [DiscoveryModule],
      controllers,
      providers: [RouteRules],
    }).compile();
    await module.init();
  };

  it('lets routes start that say whom they are for, themselves or with their controller', async () => {
    await expect(start(Guarded, WhollyGuarded)).resolves.toBeUndefined();
  });

  it('stops the start over one that does not, and names it', async () => {
    await expect(start(Guarded, Forgotten)).rejects.toThrow('Forgotten.showMore');
  });
});
