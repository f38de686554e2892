import { ValidateBy, type ValidationArguments, type ValidationOptions } from 'class-validator';
import { isCustomsCode } from './customs-code.js';
import { isUscc, usccMessage } from '../uscc/index.js';

export function IsUscc(options?: ValidationOptions): PropertyDecorator {
  const fault = ({ value }: ValidationArguments) => (typeof value === 'string' ? usccMessage(value) : undefined);
  const defaultMessage = (given?: ValidationArguments) =>
    (given && fault(given)) ?? 'A USCC is a text of 18 digits and capital letters';
  return ValidateBy({ name: 'isUscc', validator: { validate: isUscc, defaultMessage } }, options);
}

export function IsCustomsCode(options?: ValidationOptions): PropertyDecorator {
  const defaultMessage = () =>
    'A customs registration code is 10 characters: 4 digits, then 6 digits or capital letters';
  return ValidateBy({ name: 'isCustomsCode', validator: { validate: isCustomsCode, defaultMessage } }, options);
}
