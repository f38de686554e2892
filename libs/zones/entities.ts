import { CalendarActRow } from './rules/calendar-act.entity.js';
import { ProcedureVersionRow } from './rules/procedure-version.entity.js';
import { ZoneRulesRow } from './rules/zone-rules.entity.js';

export const zoneEntities = [CalendarActRow, ProcedureVersionRow, ZoneRulesRow];
