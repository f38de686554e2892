export { personalDataDocument } from './document.js';
export { CannotBeErased, ErasureService, type ErasedLine, type ErasurePlan } from './erasure.service.js';
export { ExpiryService } from './expiry.service.js';
export type { Kept, KeptTable } from './kept.js';
export { sentences } from './obstacles.js';
export { PersonalDataModule } from './personal-data.module.js';
export { PersonalDataService, type KeptOfPerson, type PersonalData } from './personal-data.service.js';
export { register } from './register/index.js';
