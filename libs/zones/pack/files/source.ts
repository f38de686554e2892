import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { fault, type Fault, type Finding } from './finding.js';

/** Limit of aliases, against texts that expand without end. */
const maxAliases = 100;

export type YamlPath = readonly (string | number)[];

/** A YAML file of a pack, with the lines of its content. */
export interface Source<Content = unknown> {
  file: string;
  content: Content;
  /** Whether the text states only what differs from another procedure. */
  inherits?: boolean;
  /** Syntax errors; with any of them `content` is meaningless. */
  findings: Finding[];
  /** A finding about the value at a path; `key` points at a key of the map there. */
  at(path: YamlPath, said: Fault, key?: string): Finding;
}

/** Reads a YAML file; a missing one is a finding. */
export function readSource(folder: string, file: string): Source {
  const text = textOf(path.join(folder, file));
  const source = sourceOf(file, text ?? '');
  if (text !== undefined) return source;
  return { ...source, content: undefined, findings: [source.at([], fault('file_missing', { file }))] };
}

/** Parses YAML with line numbers. */
export function sourceOf(file: string, text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number | undefined) => Math.max(1, lines.linePos(offset ?? 0).line);
  const at = (place: YamlPath, said: Fault, key?: string): Finding => ({
    file,
    line: lineOf(offsetOf(document, place, key)),
    ...said,
  });
  const problems = [...document.errors, ...document.warnings];
  const findings = problems.map((problem) => ({ file, line: lineOf(problem.pos[0]), ...faultOf(problem) }));
  return {
    file,
    content: findings.length > 0 ? undefined : document.toJS({ maxAliasCount: maxAliases }),
    findings,
    at,
  };
}

const faults: Partial<Record<YAMLError['code'], (reason: string) => Fault>> = {
  DUPLICATE_KEY: () => fault('yaml_key_twice', {}),
  BAD_INDENT: () => fault('yaml_indent', {}),
  TAB_AS_INDENT: () => fault('yaml_indent', {}),
  MISSING_CHAR: (reason) => fault('yaml_open', { reason }),
};

const faultOf = ({ code, message: reason }: YAMLError): Fault =>
  faults[code]?.(reason) ?? fault('yaml_unsound', { reason });

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Offset of the nearest existing node on the way to `place`. */
function offsetOf(document: Document, place: YamlPath, key?: string): number | undefined {
  const keyOffset = key === undefined ? undefined : offsetOfKey(document.getIn(place, true), key);
  if (keyOffset !== undefined) return keyOffset;
  const node = place.length === 0 ? document.contents : document.getIn(place, true);
  if (isNode(node) && node.range) return node.range[0];
  return place.length === 0 ? undefined : offsetOf(document, place.slice(0, -1));
}

function offsetOfKey(map: unknown, key: string): number | undefined {
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
