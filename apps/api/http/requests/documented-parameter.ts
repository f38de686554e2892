import type { ParamDecoratorEnhancer } from '@nestjs/common';

/** Lets a parameter decorator of our own also describe the operation it stands in. */
export function onMethod(decorator: MethodDecorator): ParamDecoratorEnhancer {
  return (target: object, key: string | symbol | undefined) => {
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor) decorator(target, key, descriptor);
  };
}
