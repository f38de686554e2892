import { fault, listed, type Fault } from './finding.js';
import { filledUp, isMap, versionName, type ProcedureText } from './inheritance.js';
import type { Source } from './source.js';

/**
 * Completes a text with `from`. Mistakes in inherited parts are reported at `from`.
 * @param others texts of all versions it may inherit from.
 */
export function inFull(source: Source, others: readonly ProcedureText[]): Source {
  const { content: text } = source;
  if (!isMap(text) || text.from === undefined) return source;
  const at: Source['at'] = (place, said, key) =>
    source.at(place.length === 0 || String(place[0]) in text ? place : ['from'], said, key);
  const resolved = resolve(text, others);
  return 'mistake' in resolved
    ? { ...source, inherits: true, findings: [at(['from'], resolved.mistake)] }
    : { ...source, inherits: true, content: resolved.content, at };
}

type Resolved = { content: ProcedureText } | { mistake: Fault };

/** Follows `from` up to a whole text. `passed` are the texts before this one. */
function resolve(
  text: ProcedureText,
  others: readonly ProcedureText[],
  passed: readonly ProcedureText[] = [],
): Resolved {
  if (text.from === undefined) return { content: text };
  const from = typeof text.from === 'string' ? text.from : JSON.stringify(text.from);
  const base = others.find((other) => versionName(other) === from);
  if (!base) return { mistake: fault('from_unknown', { from, known: listed(others.map(versionName)) }) };
  if ([...passed, text].includes(base)) return { mistake: fault('from_circular', { from }) };
  const inherited = resolve(base, others, [...passed, text]);
  return 'mistake' in inherited ? inherited : { content: filledUp(inherited.content, text) };
}
