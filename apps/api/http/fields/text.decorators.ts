import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsNotEmpty, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { IsNewPassword, passwordLength } from '#identity';
import { Typed, Verbatim } from './text-kind.js';

interface Given {
  description?: string;
  example?: string;
  format?: string;
  required?: boolean;
  nullable?: boolean;
}

/** What somebody writes, of at most so many characters; not blank. */
export const IsText = (maxLength: number, { minLength = 1, ...given }: Given & { minLength?: number } = {}) =>
  applyDecorators(
    Typed('text'),
    MaxLength(maxLength),
    minLength > 1 ? MinLength(minLength) : IsNotEmpty(),
    IsString(),
    ApiProperty({ minLength, maxLength, ...given }),
  );

/** Text that may be empty. */
export const IsAnyText = (maxLength: number, given: Given = {}): PropertyDecorator =>
  applyDecorators(Typed('text'), MaxLength(maxLength), IsString(), ApiProperty({ maxLength, ...given }));

/** Text that may be empty or left out. */
export const IsOptionalText = (maxLength: number): PropertyDecorator =>
  applyDecorators(Typed('text'), MaxLength(maxLength), IsString(), IsOptional(), ApiProperty({ maxLength }));

/** A name or a title: one line, not blank. */
export function IsLine([least, most]: [number, number], given: Given = {}): PropertyDecorator {
  return applyDecorators(
    Typed('line'),
    ApiProperty({ type: String, minLength: least, maxLength: most, ...given }),
    IsString(),
    MinLength(least),
    MaxLength(most),
  );
}

/** A key or a code, whatever its width and the blanks around it. */
export const IsCode = (maxLength: number, given: Given = {}): PropertyDecorator =>
  applyDecorators(
    Typed('code'),
    IsNotEmpty(),
    MaxLength(maxLength),
    IsString(),
    ApiProperty({ minLength: 1, maxLength, ...given }),
  );

/** A key or a code that may be left out. */
export const IsOptionalCode = (maxLength: number): PropertyDecorator =>
  applyDecorators(Typed('code'), MaxLength(maxLength), IsString(), IsOptional(), ApiProperty({ maxLength }));

/** Words to search by, in a query. */
export const IsSearch = (description: string): PropertyDecorator =>
  applyDecorators(
    Typed('code'),
    MaxLength(80),
    IsString(),
    IsOptional(),
    ApiProperty({ description, maxLength: 80, required: false }),
  );

/** A secret or a source, to the letter. */
export const IsVerbatim = (maxLength: number, given: Given & { minLength?: number } = {}): PropertyDecorator =>
  applyDecorators(Verbatim(), MaxLength(maxLength), IsNotEmpty(), IsString(), ApiProperty({ maxLength, ...given }));

/** E-mail address. */
export const IsAddress = (): PropertyDecorator =>
  applyDecorators(Typed('code'), MaxLength(254), IsEmail(), ApiProperty({ format: 'email', maxLength: 254 }));

/** A password that somebody chooses. */
export const IsChosenPassword = (): PropertyDecorator =>
  applyDecorators(
    Verbatim(),
    IsNewPassword(),
    ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max }),
  );
