import type { Bilingual } from '#kernel';
import type { RegisterEntry } from './register/register-entry.js';
import { legalBases, rights } from './register/legal-bases.js';
import { entries, register, type TableEntry } from './register/index.js';

const opening = `# Personal data: what is kept, why, and how long / 个人信息登记

Written by \`npm run docs\` from the register in \`libs/personal-data\`. \`ruqu person\`, the account page, the daily job and the
erasure of a person read the same register. A column of the database that it does not name fails the tests.

Columns in brackets grant access or belong to others; they are disclosed to nobody. Passwords, tokens, keys and codes are
kept as hashes, the seed of a second factor encrypted. Attached files are kept with the application, in the folder or
bucket of the installation. Log lines hold ids only. Outside of production, without a mail server, letters lie as files in
the data folder until somebody removes them.
`;

const both = ({ zh, en }: Bilingual) => `${zh}<br>${en}`;

const whatHappens: Record<RegisterEntry['erasure']['how'], Bilingual> = {
  deleted: { zh: '删除', en: 'Deleted' },
  replaced: { zh: '以代号或空白代替', en: 'A pseudonym or nothing in its place' },
  forms: { zh: '从申请表中抹除，只留摘要', en: 'Taken out of the form; its digest stays' },
  expires: { zh: '到期删除', en: 'Deleted when its time is over' },
  stays: { zh: '保留', en: 'Stays' },
};

function rowOf(entry: TableEntry): string {
  const { table: place, title, about, purpose, term, columns, secrets = [], erasure } = entry;
  const shown = [...columns, ...secrets.map((column) => `(${column})`)].join(', ');
  const why = 'why' in erasure ? `<br>${both(erasure.why)}` : '';
  const cells = [both(title), `${place}: ${shown}`, both(about), both(purpose), entry.bases.join(', '), both(term)];
  return `| ${[...cells, `${both(whatHappens[erasure.how])}${why}`].join(' | ')} |`;
}

const listed = (list: 'ids' | 'words' | 'free'): string =>
  register.flatMap((one) => (one[list]?.length ? [`\`${one.table}\` (${one[list].join(', ')})`] : [])).join(', ');

const legal = (): string[] => Object.entries(legalBases).map(([key, { zh, en }]) => `- \`${key}\`: ${zh}<br>${en}`);

const table = (): string[] => {
  const heads = ['what', 'where', 'about', 'what for', 'legal basis', 'how long', 'when the person is erased'];
  return [`| ${heads.join(' | ')} |`, `| ${heads.map(() => '---').join(' | ')} |`, ...entries.map(rowOf)];
};

const closing = (): string => `
## Ids of whoever did something

They stay, and lead to a pseudonym once the person is erased: ${listed('ids')}.

## What people write about a case

It belongs to the case and is kept with it; it names people only by chance, and is read by those who decide on the case:
${listed('words')}.

## Fields of forms

A zone marks the fields of its forms that are about a person (\`personal\` in the procedure). Events hold only a hash over
salted digests of them (docs/adr/0140).

## Nothing about people

${listed('free')}.
`;

/** docs/personal-data.md. */
export function personalDataDocument(): string {
  return [
    opening,
    ...rights.map((one) => `- ${both(one)}`),
    '',
    'Legal bases:',
    '',
    ...legal(),
    '',
    ...table(),
    closing(),
  ].join('\n');
}
