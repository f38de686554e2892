import type { PersonalRecords, PersonalData } from '#personal-data';
import { shapeOf } from '../http/index.js';

/** 一类个人信息. */
export class KeptOfPersonResponse extends shapeOf<PersonalRecords>() {}

export class PersonalDataResponse extends shapeOf<PersonalData>() {}
