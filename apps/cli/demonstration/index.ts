export { loadDemonstration, type Progress } from './load.js';
export { announcedCodes } from './owners.js';
