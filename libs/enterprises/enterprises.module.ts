import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { EnterprisesService } from './enterprises.service.js';

@Module({ imports: [IdentityModule], providers: [EnterprisesService], exports: [EnterprisesService] })
export class EnterprisesModule {}
