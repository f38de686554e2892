import { describedApi } from './description.js';

/** Prints the OpenAPI document. */
process.stdout.write(`${JSON.stringify(await describedApi(), null, 2)}\n`);
