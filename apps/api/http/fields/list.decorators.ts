import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayNotEmpty, IsArray, IsUUID, ValidateNested } from 'class-validator';

/** A list of objects, each of which is checked. */
export const IsListOf = (item: () => Class, maxItems: number): PropertyDecorator =>
  applyDecorators(
    Type(item),
    ValidateNested({ each: true }),
    ArrayMaxSize(maxItems),
    IsArray(),
    ApiProperty({ maxItems }),
  );

/** The same with one object at least. */
export const IsFilledListOf = (item: () => Class, maxItems: number): PropertyDecorator =>
  applyDecorators(
    Type(item),
    ValidateNested({ each: true }),
    ArrayMaxSize(maxItems),
    ArrayNotEmpty(),
    IsArray(),
    ApiProperty({ minItems: 1, maxItems }),
  );

/** A list of ids. */
export const IsIds = (maxItems: number, minItems = 0): PropertyDecorator =>
  applyDecorators(
    IsUUID('all', { each: true }),
    ArrayMaxSize(maxItems),
    ...(minItems > 0 ? [ArrayMinSize(minItems)] : []),
    IsArray(),
    ApiProperty({ type: [String], format: 'uuid', maxItems, ...(minItems > 0 && { minItems }) }),
  );
