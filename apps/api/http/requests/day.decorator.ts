import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { isDay } from '#calendar';
import { NotFound } from '#kernel';
import { onMethod } from './documented-parameter.js';

class DayPipe implements PipeTransform<string, string> {
  transform(day: string): string {
    if (!isDay(day)) throw new NotFound('day');
    return day;
  }
}

/** A day in the path, YYYY-MM-DD. One that is none does not exist: 404. */
export function Day(): ParameterDecorator {
  const documented = onMethod(ApiParam({ name: 'day', schema: { type: 'string', format: 'date' } }));
  return (target, key, index) => {
    Param('day', DayPipe)(target, key, index);
    documented(target, key, index);
  };
}
