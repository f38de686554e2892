import { describedApi } from './description.js';
import { accessTable } from './http/access-table.js';

/** Prints the table of access. */
process.stdout.write(accessTable(await describedApi()));
