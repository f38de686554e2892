import type { Type } from '@nestjs/common';

/** A class with the members of a type; the compiler plugin of `tools` describes them from that type. */
export const shapeOf = <Shape extends object>(): Type<Shape> => class {} as Type<Shape>;

interface Picked<Shape> extends Type<Shape> {
  /** The members of the class alone, of something that has more. */
  readonly from: (whole: Shape) => Shape;
}

/** A class with some members of a type, and the way to take them: `picked<Entity>()('id', 'name')`. */
export const picked =
  <Whole extends object>() =>
  <Key extends keyof Whole>(...keys: Key[]): Picked<Pick<Whole, Key>> => {
    const from = (whole: Pick<Whole, Key>) => Object.fromEntries(keys.map((key) => [key, whole[key]]));
    return Object.assign(class {}, { from }) as Picked<Pick<Whole, Key>>;
  };
