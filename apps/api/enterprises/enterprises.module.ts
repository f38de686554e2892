import { Module } from '@nestjs/common';
import { EnterprisesModule } from '#enterprises';
import { EnterprisesController } from './enterprises.controller.js';

@Module({ imports: [EnterprisesModule], controllers: [EnterprisesController] })
export class EnterprisesApiModule {}
