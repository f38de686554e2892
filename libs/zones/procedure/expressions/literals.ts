import { Environment, type ASTNode } from '@marcbachmann/cel-js';
import type { Condition } from './condition.js';

/** Text compared with a fact: `"ic"` in `sector == "ic"`. */
export interface ComparedLiteral {
  fact: string;
  literal: string;
}

const comparing = ['==', '!=', 'in'];
const macros = ['exists', 'all', 'exists_one', 'filter'];

/** Texts that a condition compares with facts, also inside `list.exists(x, …)`, to find misspelt keys. */
export function comparedLiterals(source: Condition): ComparedLiteral[] {
  return literalsIn(new Environment({ unlistedVariablesAreDyn: true }).parse(source).ast, {});
}

/** `names` maps variables of macros to their facts. */
function literalsIn(node: ASTNode, names: Record<string, string>): ComparedLiteral[] {
  if (node.op === 'rcall' && macros.includes(node.args[0])) return literalsInMacro(node.args, names);
  const children = childrenOf(node.args);
  const inside = children.flatMap((child) => literalsIn(child, names));
  return comparing.includes(node.op) ? [...inside, ...compared(children, names)] : inside;
}

function literalsInMacro([, list, [variable, body]]: [string, ASTNode, ASTNode[]], names: Record<string, string>) {
  if (list.op !== 'id' || variable?.op !== 'id' || !body) return [];
  return literalsIn(body, { ...names, [variable.args]: list.args });
}

function compared(sides: ASTNode[], names: Record<string, string>): ComparedLiteral[] {
  const fact = sides.find(({ op }) => op === 'id')?.args;
  if (typeof fact !== 'string') return [];
  return sides.flatMap(textsOf).map((literal) => ({ fact: names[fact] ?? fact, literal }));
}

function textsOf(node: ASTNode): string[] {
  if (node.op === 'list') return node.args.flatMap(textsOf);
  return node.op === 'value' && typeof node.args === 'string' ? [node.args] : [];
}

function childrenOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return typeof args === 'object' && args !== null && 'op' in args ? [args as ASTNode] : [];
}
