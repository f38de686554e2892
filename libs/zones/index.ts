export { checkZonePack } from './pack/check-zone-pack.js';
export { ZonePackInvalid, printed, type Finding } from './pack/finding.js';
export { loadZonePack } from './pack/load-zone-pack.js';
export * from './zone.js';
export * from './zones.module.js';
export * from './zones.service.js';
