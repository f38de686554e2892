import { writeGenerated } from './steps/generated.mjs';
import { prepare } from './prepare.mjs';

/** `npm run docs`: writes the files that programs write, then builds what follows from them. */
await prepare();
const changed = await writeGenerated();
await prepare();
console.log(changed.length > 0 ? `Written: ${changed.join(', ')}` : 'Nothing to write.');
