import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isUscc } from '../uscc/index.js';
import { isCustomsCode } from './customs-code.js';

export const IsUscc = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isUscc', validator: { validate: isUscc } }, options);

export const IsCustomsCode = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isCustomsCode', validator: { validate: isCustomsCode } }, options);
