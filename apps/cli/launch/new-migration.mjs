import { writeFileSync } from 'node:fs';
import { root } from './steps/steps.mjs';

/** `npm run db:new -- add-a-thing`: an empty migration with today's timestamp. */
const [, , name = ''] = process.argv;
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  console.error('Name it by what it does, in kebab-case: npm run db:new -- add-telephone-to-account');
  process.exit(1);
}

const stamp = new Date().getTime();
const words = name.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
const className = `${words.join('')}${stamp}`;
const file = `migrations/${stamp}-${name}.ts`;

writeFileSync(
  `${root}${file}`,
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(\`\`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(\`\`);
  }
}
`,
);
console.log(`${file}: write up and down in plain SQL, and list ${className} in libs/database/data-source.ts.`);
