import { applyDecorators, UseGuards, type CanActivate, type Type } from '@nestjs/common';
import { ApiExtension, ApiResponse } from '@nestjs/swagger';
import { StepUpGuard } from './step-up.guard.js';

const description =
  'For others, or sent by a page of another site, or `step_up_required`: show again, by `by`, who you are (POST /session/assurance)';

/**
 * 再次验证: for who proved within 15 minutes who they are; `step_up_required` otherwise. Another guard picks those of the
 * route's requests that ask for it.
 */
export function StepUp(guard: Type<CanActivate> = StepUpGuard): MethodDecorator {
  return applyDecorators(UseGuards(guard), ApiExtension('x-step-up', true), ApiResponse({ status: 403, description }));
}
