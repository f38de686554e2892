export { startApi } from '../../api/main.js';
export { startWorker } from '../../worker/main.js';
