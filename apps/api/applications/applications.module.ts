import { Module } from '@nestjs/common';
import { ClockSheetModule } from './clock-sheet/clock-sheet.module.js';
import { CommandsModule } from './commands/commands.module.js';
import { ConditionsModule } from './conditions/conditions.module.js';
import { PageModule } from './page/page.module.js';

/** Applications over HTTP. */
@Module({ imports: [ClockSheetModule, CommandsModule, ConditionsModule, PageModule] })
export class ApplicationsApiModule {}
