import { fault, listed, type Fault } from './finding.js';
import { filledUp, isMap, versionName, type ProcedureText } from './inheritance.js';
import type { Source } from './source.js';

/**
 * A procedure whose text says `from`, in full. A mistake in what it inherits stands at `from`.
 * @param others every version that it may inherit from, as their texts say them.
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

/** Follows `from` to the text that stands whole. `passed` are the texts that led here. */
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
