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
export function extravagance(node: ASTNode, within = false): Extravagance | undefined {
  if (node.op !== 'call' && node.op !== 'rcall') return firstIn(node.args, within);
  const [call, ...args] = node.args;
  if (!callable.includes(call)) return { problem: 'call_refused', call };
  const isMacro = macros.includes(call);
  if (isMacro && within) return { problem: 'nested', call };
  const [receiver, body] = args.length === 2 ? args : [undefined, args[0]];
  return (receiver && extravagance(receiver, within)) ?? firstIn(body, within || isMacro);
}

function firstIn(args: unknown, within: boolean): Extravagance | undefined {
  if (Array.isArray(args)) return args.map((one) => firstIn(one, within)).find((one) => one !== undefined);
  const isNode = typeof args === 'object' && args !== null && 'op' in args;
  return isNode ? extravagance(args as ASTNode, within) : undefined;
}
