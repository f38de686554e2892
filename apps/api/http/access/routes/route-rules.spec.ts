import { Controller, Get, Put, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ApiTags } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { For } from './for.decorator.js';
import { RouteList } from './route-list.js';
import { RouteRules } from './route-rules.js';

@ApiTags('tasks')
@Controller('guarded')
class Guarded {
  @Get()
  @For({ staff: 'any' })
  show(): void {}
}

@Controller('wholly-guarded')
@For({ public: 'any' })
class WhollyGuarded {
  @Get()
  show(): void {}

  notARoute(): void {}
}

@ApiTags('tasks')
@Controller('forgotten')
class Forgotten {
  @Get()
  @For({ staff: 'any' })
  show(): void {}

  @Get('more')
  showMore(): void {}
}

@ApiTags('zone')
@Controller('without-scope')
class WithoutScope {
  @Get()
  @For({ staff: 'any' })
  show(): void {}

  @Put()
  @For({ staff: 'any' })
  change(): void {}
}

@Controller('without-tag')
class WithoutTag {
  @Get()
  @For({ staff: 'any' })
  show(): void {}
}

@ApiTags('account')
@Controller('kept-from-keys')
class KeptFromKeys {
  @Put()
  @For({ signedIn: 'any' })
  change(): void {}
}

describe('RouteRules', () => {
  const start = async (...controllers: Type[]) => {
    const module = await Test.createTestingModule({
      imports: [DiscoveryModule],
      controllers,
      providers: [RouteList, RouteRules],
    }).compile();
    await module.init();
  };

  it('lets routes start that say whom they are for, themselves or with their controller', async () => {
    await expect(start(Guarded, WhollyGuarded)).resolves.toBeUndefined();
  });

  it('stops the start over one that does not, and names it', async () => {
    await expect(start(Guarded, Forgotten)).rejects.toThrow('Forgotten.showMore');
  });

  it('knows for each that is not public in which scope a key gets there, or that none does', async () => {
    await expect(start(Guarded, KeptFromKeys)).resolves.toBeUndefined();
    await expect(start(Guarded, WithoutTag)).rejects.toThrow(
      'in no scope of a key and not kept from keys (key-scope-of.ts): WithoutTag.show',
    );
    await expect(start(WithoutScope)).rejects.toThrow(/: WithoutScope.change$/);
  });
});
