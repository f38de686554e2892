import { Environment } from '@marcbachmann/cel-js';
import { extravagance, longestCondition } from './expressions/condition-cost.js';
import { blankFact, type Facts, type FactValue } from './facts.js';
import type { Condition } from './expressions/condition.js';
import type { FactDefinition, FactType } from './procedure.js';

export type Holds = (values: Facts) => boolean;

export type ConditionProblem =
  'unknown_fact' | 'no_bool' | 'unsound' | 'fails' | 'too_long' | 'call_refused' | 'nested';

/** A condition that does not compile, does not fit the declared facts, might take for ever, or fails. */
export class ConditionInvalid extends Error {
  constructor(
    readonly source: Condition,
    readonly problem: ConditionProblem,
    /** The unknown fact, the wrong type, or the reason as given by CEL. */
    readonly about: string,
  ) {
    super(`The condition "${source}" is wrong (${problem}): ${about}.`);
  }
}

const celTypes: Record<FactType, string> = {
  string: 'string',
  decimal: 'double',
  integer: 'int',
  boolean: 'bool',
  list: 'list<string>',
};

interface Compiler {
  language: Environment;
  compiled: Map<Condition, Holds>;
}

const compilers = new WeakMap<readonly FactDefinition[], Compiler>();

/**
 * Compiles a CEL expression over the declared facts, type-checked and cached.
 * Whole numbers may stand beside decimals: `investmentCny >= 500000000`.
 * @throws ConditionInvalid for a syntax error, an unknown fact, types that do not fit, a result that is no bool, or what
 * might take for ever.
 */
export function compileCondition(facts: readonly FactDefinition[], source: Condition): Holds {
  const { language, compiled } = compilerFor(facts);
  const known = compiled.get(source);
  if (known) return known;
  const holds = compile(language, facts, source);
  compiled.set(source, holds);
  return holds;
}

function compilerFor(facts: readonly FactDefinition[]): Compiler {
  const known = compilers.get(facts);
  if (known) return known;
  const language = facts.reduce((env, { key, type }) => env.registerVariable(key, celTypes[type]), withMixedNumbers());
  const compiler = { language, compiled: new Map<Condition, Holds>() };
  compilers.set(facts, compiler);
  return compiler;
}

const arithmetic: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** CEL compares int with double already; this adds equality and arithmetic, so that authors need not write `5.0`. */
function withMixedNumbers(): Environment {
  const language = new Environment();
  // One equality also brings `!=` and the other order of its two sides.
  language.registerOperator('double == int: bool', (a: number, b: bigint) => Number(a) === Number(b));
  for (const [operator, apply] of Object.entries(arithmetic)) {
    const handler = (a: number | bigint, b: number | bigint) => apply(Number(a), Number(b));
    language.registerOperator(`double ${operator} int: double`, handler);
    language.registerOperator(`int ${operator} double: double`, handler);
  }
  return language;
}

function compile(language: Environment, facts: readonly FactDefinition[], source: Condition): Holds {
  if (source.length > longestCondition) throw new ConditionInvalid(source, 'too_long', String(longestCondition));
  const checked = language.check(source);
  if (!checked.valid) throw unsound(source, summaryOf(checked.error));
  if (checked.type !== 'bool') throw new ConditionInvalid(source, 'no_bool', String(checked.type));
  const program = language.parse(source);
  const costly = extravagance(program.ast);
  if (costly) throw new ConditionInvalid(source, costly.problem, costly.call);
  return (values) => run(() => program(inCel(facts, values)), source);
}

function run(evaluate: () => unknown, source: Condition): boolean {
  try {
    return evaluate() === true;
  } catch (error) {
    throw new ConditionInvalid(source, 'fails', summaryOf(error));
  }
}

function inCel(facts: readonly FactDefinition[], values: Facts): Record<string, FactValue | bigint> {
  return Object.fromEntries(facts.map(({ key, type }) => [key, asCel(type, values[key] ?? blankFact(type))]));
}

function asCel(type: FactType, value: FactValue): FactValue | bigint {
  return type === 'integer' ? BigInt(Math.trunc(Number(value))) : type === 'decimal' ? Number(value) : value;
}

function unsound(source: Condition, summary: string): ConditionInvalid {
  const unknown = /^Unknown variable: (.*)$/.exec(summary)?.[1];
  return unknown
    ? new ConditionInvalid(source, 'unknown_fact', unknown)
    : new ConditionInvalid(source, 'unsound', summary);
}

/** First line of the message, without the drawing of the source. */
function summaryOf(error: unknown): string {
  const { summary, message } = error as { summary?: string; message?: string };
  return summary ?? message ?? String(error);
}
