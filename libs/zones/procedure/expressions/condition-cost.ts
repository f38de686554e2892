import type { ASTNode } from '@marcbachmann/cel-js';

/** Characters of the longest condition; they bound its parts too. */
export const longestCondition = 2_000;

const macros = ['exists', 'exists_one', 'all', 'filter'];

/** All that a condition may call: its time grows with its own length and that of the facts, and no faster. */
export const callable = [...macros, 'size', 'contains', 'startsWith', 'endsWith', 'int', 'double', 'string'];

export interface Extravagance {
  problem: 'call_refused' | 'nested';
  call: string;
}

/** The first call in a condition that might take for ever: a pattern, or a macro within another. */
export function extravagance(node: ASTNode, isWithin = false): Extravagance | undefined {
  const call = callOf(node);
  if (!call) return firstIn(node.args, isWithin);
  const { name, receiver, args } = call;
  return refusalOf(name, isWithin) ?? firstIn(receiver, isWithin) ?? firstIn(args, isWithin || macros.includes(name));
}

interface Call {
  name: string;
  receiver?: ASTNode;
  args: ASTNode[];
}

function callOf({ op, args }: ASTNode): Call | undefined {
  if (op === 'call') return { name: args[0], args: args[1] };
  return op === 'rcall' ? { name: args[0], receiver: args[1], args: args[2] } : undefined;
}

function refusalOf(call: string, isWithin: boolean): Extravagance | undefined {
  if (!callable.includes(call)) return { problem: 'call_refused', call };
  return isWithin && macros.includes(call) ? { problem: 'nested', call } : undefined;
}

function firstIn(args: unknown, isWithin: boolean): Extravagance | undefined {
  if (Array.isArray(args)) return args.map((one) => firstIn(one, isWithin)).find((one) => one !== undefined);
  const isNode = typeof args === 'object' && args !== null && 'op' in args;
  return isNode ? extravagance(args as ASTNode, isWithin) : undefined;
}
