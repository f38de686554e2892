import { ApiUnprocessableEntityResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemResponse } from '../http/index.js';

/** The problem of a day that has not come, which only the service can see. */
export const ApiDayToCome = (): MethodDecorator & ClassDecorator =>
  ApiUnprocessableEntityResponse({
    description: 'asOf is after today',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemResponse) } } },
  });
