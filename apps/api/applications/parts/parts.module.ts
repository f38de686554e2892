import { Module } from '@nestjs/common';
import { EnterprisesModule } from '#enterprises';
import { IdentityModule } from '#identity';
import { NamesReader } from './names.reader.js';

/** Names, for every room that shows people and enterprises. */
@Module({ imports: [EnterprisesModule, IdentityModule], providers: [NamesReader], exports: [NamesReader] })
export class PartsModule {}
