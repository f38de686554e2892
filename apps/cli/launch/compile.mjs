import { prepare } from './prepare.mjs';

/** `npm run build`. */
await prepare();
console.log('The build is up to date.');
