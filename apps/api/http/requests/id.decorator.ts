import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { NotFound } from '#kernel';
import { onMethod } from './documented-parameter.js';

class UuidPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    return checkedId(id);
  }
}

export function checkedId(id: string): string {
  if (!isUUID(id)) throw new NotFound('id');
  return id;
}

export const documentedId = (name: string) => onMethod(ApiParam({ name, schema: { type: 'string', format: 'uuid' } }));

/** An id in the path. One that cannot be an id is one that does not exist: 404. */
export function Id(name: string = 'id'): ParameterDecorator {
  const documented = documentedId(name);
  return (target, key, index) => {
    Param(name, UuidPipe)(target, key, index);
    documented(target, key, index);
  };
}
