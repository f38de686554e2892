import { replay, RulesService, type ReplayResult } from '#applications';
import type { TestApi } from './api.js';

/** What `ruqu verify replay` finds in the database of this API. */
export const replayAll = ({ app, db }: TestApi): Promise<ReplayResult> =>
  replay(db, app.get(RulesService, { strict: false }));
