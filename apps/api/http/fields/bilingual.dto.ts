import type { Bilingual, Titled } from '#kernel';
import { shapeOf } from './shape-of.js';

/** Text in both languages. */
export class BilingualText extends shapeOf<Bilingual>() {}

export class TitledResponse extends shapeOf<Titled>() {}
