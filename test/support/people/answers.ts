import type { components } from '../../../apps/web/src/api/schema.js';

/** An answer of the API, by the name that its description gives it. */
export type Answer<Name extends keyof components['schemas']> = components['schemas'][Name];
