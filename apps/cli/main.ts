import { loadConfig } from '#platform';
import { commands, usage } from './commands/index.js';

const [, , name = 'help', ...args] = process.argv;
const asksForHelp = ['help', '--help', '-h'].includes(name);
const command = commands[name];

if (command) {
  try {
    await command.run(loadConfig(process.env), args);
  } catch (error) {
    console.error(`\nruqu ${name}: ${sentenceOf(error)}`);
    process.exit(1);
  }
} else {
  console.log(usage());
  process.exitCode = asksForHelp ? 0 : 2;
}

/** What went wrong, in one sentence; with LOG_LEVEL=debug also where. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env.LOG_LEVEL === 'debug' && error.stack ? error.stack : error.message;
}
