import type { Shape } from './shape';
import type { ObjectName } from './shapes.generated';

/** The object that the value of its discriminator makes of a union. None for any other word, even if it is "constructor". */
export const branchFor = ({ of }: Extract<Shape, { kind: 'union' }>, value: unknown): ObjectName | undefined =>
  typeof value === 'string' && Object.hasOwn(of, value) ? of[value] : undefined;
