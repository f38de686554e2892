import { ValidateBy, type ValidationArguments, type ValidationOptions } from 'class-validator';
import { passwordFault } from './password.js';

export function IsNewPassword(options?: ValidationOptions): PropertyDecorator {
  const faultOf = (value: unknown) =>
    typeof value === 'string' ? passwordFault(value) : 'The password must be a text';
  const validate = (value: unknown) => faultOf(value) === undefined;
  const defaultMessage = (given?: ValidationArguments) => faultOf(given?.value) ?? '';
  return ValidateBy({ name: 'isNewPassword', validator: { validate, defaultMessage } }, options);
}
