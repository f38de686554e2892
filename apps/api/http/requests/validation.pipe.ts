import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { InvalidBody, InvalidQuery } from '../problems/errors.js';
import { fieldErrors, wrong } from '../problems/fields/field-errors.js';
import { inheritedNames } from '../problems/fields/inherited-names.js';

const plainTypes: readonly unknown[] = [Object, String, Number, Boolean, Array, Date, Buffer];
const rules = { whitelist: true, forbidNonWhitelisted: true, validationError: { target: true, value: true } };

/** Makes a DTO of a body or a query and checks it; an unknown field is an error, never dropped in silence. */
@Injectable()
export class DtoPipe implements PipeTransform {
  async transform(value: unknown, argument: ArgumentMetadata): Promise<unknown> {
    const { type, metatype } = argument;
    if (!isDto(argument)) return value;
    const Invalid = type === 'body' ? InvalidBody : InvalidQuery;
    const fields = fieldsOf(value ?? {}, Invalid);
    const inherited = inheritedNames(fields);
    if (inherited.length > 0) throw new Invalid(inherited);
    const dto = plainToInstance(metatype as Type<object>, fields);
    const errors = await validate(dto, rules);
    if (errors.length > 0) throw new Invalid(fieldErrors(errors));
    return dto;
  }
}

/** A body whose fields only data can name: it is an object all the same. */
export class ObjectPipe implements PipeTransform {
  transform(value: unknown): object {
    return fieldsOf(value, InvalidBody);
  }
}

/** A whole body or a whole query with a class of its own; single parameters have their own pipes. */
function isDto({ type, metatype, data }: ArgumentMetadata): boolean {
  const isWhole = data === undefined && (type === 'body' || type === 'query');
  return isWhole && metatype !== undefined && !plainTypes.includes(metatype);
}

function fieldsOf(value: unknown, Invalid: typeof InvalidBody | typeof InvalidQuery): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new Invalid([wrong('', 'not_an_object')]);
}
