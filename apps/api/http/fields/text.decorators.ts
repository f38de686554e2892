import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsNotEmpty, IsOptional, IsString, MaxLength, MinLength, ValidateBy } from 'class-validator';
import { IsNewPassword, passwordLength } from '#identity';

interface Given {
  description?: string;
  example?: string;
  format?: string;
  required?: boolean;
  nullable?: boolean;
}

/** Text that is not empty, of at most so many characters. */
export const IsText = (maxLength: number, given: Given & { minLength?: number } = {}): PropertyDecorator =>
  applyDecorators(MaxLength(maxLength), IsNotEmpty(), IsString(), ApiProperty({ maxLength, ...given }));

/** Text that may be empty. */
export const IsAnyText = (maxLength: number, given: Given = {}): PropertyDecorator =>
  applyDecorators(MaxLength(maxLength), IsString(), ApiProperty({ maxLength, ...given }));

/** Text that may be empty or left out. */
export const IsOptionalText = (maxLength: number): PropertyDecorator =>
  applyDecorators(MaxLength(maxLength), IsString(), IsOptional(), ApiProperty({ maxLength }));

/** One line of text for people: no control characters. */
export function IsLine([least, most]: [number, number], given: Given = {}): PropertyDecorator {
  const isLine = (value: unknown) => typeof value === 'string' && ![...value].some((sign) => sign < ' ');
  return applyDecorators(
    ApiProperty({ type: String, minLength: least, maxLength: most, ...given }),
    IsString(),
    MinLength(least),
    MaxLength(most),
    ValidateBy({ name: 'isLine', validator: { validate: isLine } }),
  );
}

/** E-mail address. */
export const IsAddress = (): PropertyDecorator =>
  applyDecorators(MaxLength(254), IsEmail(), ApiProperty({ format: 'email', maxLength: 254 }));

/** A password that somebody chooses. */
export const IsChosenPassword = (): PropertyDecorator =>
  applyDecorators(
    IsNewPassword(),
    ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max }),
  );
