import { ValidateBy, type ValidationOptions } from 'class-validator';
import { passwordFault } from './password.js';

const isNewPassword = (value: unknown): boolean => typeof value === 'string' && passwordFault(value) === undefined;

export const IsNewPassword = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isNewPassword', validator: { validate: isNewPassword } }, options);
