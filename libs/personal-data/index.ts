export { personalDataDocument } from './document.js';
export { TwoAccounts } from './person.js';
export { CannotBeErased, ErasureService, type ErasedLine, type ErasurePlan } from './erasure.service.js';
export { ExpiryService } from './expiry.service.js';
export type { RegisterEntry, RegisteredTable } from './register/register-entry.js';
export { obstacleSentences } from './erasure-obstacles.js';
export { PersonalDataModule } from './personal-data.module.js';
export { PersonalDataService, type PersonalRecords, type PersonalData } from './personal-data.service.js';
export { register } from './register/index.js';
