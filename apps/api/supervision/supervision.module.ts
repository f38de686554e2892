import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#applications';
import { PageModule } from '../applications/page/page.module.js';
import { PartsModule } from '../applications/parts/parts.module.js';
import { TasksApiModule } from '../tasks/tasks.module.js';
import { BoardController } from './board.controller.js';
import { BoardReader } from './board.reader.js';
import { ApplicationCardsController, CardsController } from './cards.controller.js';
import { CardsReader } from './cards.reader.js';

/** 督办 over HTTP: the cards, and the board that the supervisor opens each morning. */
@Module({
  imports: [ApplicationsModule, PageModule, PartsModule, TasksApiModule],
  controllers: [BoardController, CardsController, ApplicationCardsController],
  providers: [BoardReader, CardsReader],
})
export class SupervisionApiModule {}
