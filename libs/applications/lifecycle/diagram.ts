import { completions } from './completions.js';
import { commandTypes, lifecycle, type Transition } from './lifecycle.js';
import { endedStatuses, handedIn, type Status } from './state/statuses.js';

const introduction = `# The lifecycle of an application

Generated from \`libs/applications/lifecycle/lifecycle.ts\` by \`npm run docs\`; a test fails when they differ.
Articles are those of the Administrative Licensing Law (行政许可法). “Then” is where an application goes on to by itself
once the command has left nothing to do in its status.`;

/** docs/lifecycle.md: the table as a diagram and as a table. */
export function lifecycleDocument(): string {
  return [introduction, '```mermaid\n' + diagram() + '\n```', '## Commands', table(), ''].join('\n\n');
}

function diagram(): string {
  const moves = commandTypes.flatMap((type) => edgesOf(lifecycle[type], type));
  const completed = completions.flatMap(({ of, to }) => to.map((next) => `${of} --> ${next}: (nothing left to do)`));
  const ends = endedStatuses.map((status) => `${status} --> [*]`);
  return ['stateDiagram-v2', '[*] --> draft', ...moves, ...completed, ...ends].join('\n  ');
}

const edgesOf = ({ from, to = [] }: Transition, type: string) =>
  from.flatMap((status) => to.map((next) => `${status} --> ${next}: ${type}`));

function table(): string {
  const rows = commandTypes.map((type) => {
    const { from, to = [], by, task = [], article = '', then = [] }: Transition = lifecycle[type];
    const next = new Set(then.flatMap((completion) => completion.to));
    return [type, named(from), to.join(', ') || '–', by, task.join(', '), article, [...next].join(', ')];
  });
  return markdown([['command', 'from', 'to', 'by', 'at a task', 'article', 'then'], ...rows]);
}

/** Statuses of commands that need only a submission are summed up. */
const named = (from: readonly Status[]) => (from === handedIn ? 'all but draft' : from.join(', '));

function markdown([head = [], ...rows]: string[][]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
