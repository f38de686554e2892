import type { OpenAPIObject } from '@nestjs/swagger';
import { audienceNames, conditions, type Condition } from '../access/routes/rule.js';
import { operationsOf, type Described } from './openapi-operations.js';

const meaning: Readonly<Record<Condition, string>> = {
  any: 'no condition, or no object',
  self: 'what is theirs as a person: their account, what is addressed or left to them',
  own: 'what belongs to the enterprise that they act for',
  handling: 'the same, as its owner or handler and not as a viewer',
  owning: 'the same, as its owner',
  asked: 'an application that came to a desk at which they work, and what is in it',
  panel: 'meetings of the panel, with a seat in it; keeping them, at the desk of the chair',
  zone: 'everything in their zone but drafts',
};

/** docs/access.md: who may come where, under which condition, from what the routes say of themselves. */
export function accessTable(document: OpenAPIObject): string {
  const lines = operationsOf(document).map(line);
  const legend = conditions.map((condition) => `- \`${condition}\`: ${meaning[condition]}`);
  return [
    '# Who may come where',
    '',
    'Written by `npm run docs` from the routes; the guard reads the same rules, and `test/security/access-matrix.spec.ts` tries every route as',
    'everybody. An empty cell is a refusal (403). Whoever comes to a route and asks for an object that their condition does not',
    'reach is told that there is none (404). To belong to one column is enough. Which act is then allowed to whom, and when, is',
    'the table of the lifecycle (`lifecycle.md`). `staff` is whoever has a desk or a role.',
    '',
    ...legend,
    '',
    `| route | ${audienceNames.join(' | ')} |`,
    `| --- |${audienceNames.map(() => ' --- |').join('')}`,
    ...lines,
    '',
  ].join('\n');
}

function line({ path, method, operation }: Described): string {
  const rule = operation['x-for'] ?? {};
  const cells = audienceNames.map((audience) => rule[audience] ?? '');
  return `| ${method.toUpperCase()} ${path.replace('/api/v1', '')} | ${cells.join(' | ')} |`;
}
