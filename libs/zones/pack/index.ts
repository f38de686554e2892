export { checkProcedure, type CheckedProcedure } from './check-procedure.js';
export { checkZonePack } from './check-zone-pack.js';
export { fault, printed, wordsOf, ZonePackInvalid, type Finding } from './files/finding.js';
export { loadZonePack } from './load-zone-pack.js';
