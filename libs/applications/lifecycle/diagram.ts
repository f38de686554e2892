import { commandTypes, lifecycle, passages, type Transition } from './lifecycle.js';
import { endedStatuses, handedIn, statuses, type Status } from './state/statuses.js';

const introduction = `# The lifecycle of an application

Generated from \`libs/applications/lifecycle/lifecycle.ts\` by \`npm run docs\`; a test fails when they differ.
Articles are those of the Administrative Licensing Law (行政许可法).`;

/** docs/lifecycle.md: the table as a diagram and as a table. */
export function lifecycleDocument(): string {
  return [introduction, '```mermaid\n' + diagram() + '\n```', '## Commands', table(), ''].join('\n\n');
}

function diagram(): string {
  const moves = commandTypes.flatMap((type) => edgesOf(lifecycle[type], type));
  const completed = statuses.flatMap((from) =>
    (passages[from] ?? []).map((to) => `${from} --> ${to}: (nothing left to do)`),
  );
  const ends = endedStatuses.map((status) => `${status} --> [*]`);
  return ['stateDiagram-v2', '[*] --> draft', ...moves, ...completed, ...ends].join('\n  ');
}

const edgesOf = ({ from, to = [] }: Transition, type: string) =>
  from.flatMap((status) => to.map((next) => `${status} --> ${next}: ${type}`));

function table(): string {
  const rows = commandTypes.map((type) => {
    const { from, to = [], by, task = [], article = '' }: Transition = lifecycle[type];
    return [type, named(from), to.join(', ') || '–', by, task.join(', '), article];
  });
  return markdown([['command', 'from', 'to', 'by', 'at a task', 'article'], ...rows]);
}

/** A command that only needs something to have been handed in says so. */
const named = (from: readonly Status[]) => (from === handedIn ? 'all but draft' : from.join(', '));

function markdown([head = [], ...rows]: string[][]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
