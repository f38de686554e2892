import { describedApi } from './description.js';
import { accessTable } from './http/openapi/access-table.js';

/** Prints the table of access. */
process.stdout.write(accessTable(await describedApi()));
