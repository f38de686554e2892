import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(process.cwd(), 'apps/web/src');

/** Rooms in which somebody writes for an act, be it of staff or of an enterprise. */
const rooms = ['acts', 'corrections', 'tasks', 'meeting', 'objections', 'revocation', 'reserve', 'applications'];

const forms = rooms.flatMap((room) =>
  readdirSync(join(source, room))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => `${room}/${file}`),
);
const textOf = (form: string) => readFileSync(join(source, form), 'utf8');

/** Whether a dialog is open may be forgotten; what is written in a form may not. */
const statesIn = (text: string) =>
  [...text.matchAll(/const \[(\w+)[^=]*= useState(?:<[^(]*>)?\(([^)]*)/g)].map(([, name, initial]) => [name, initial]);

describe('the forms of acts', () => {
  it.each(forms)('%s keeps what is written with useWritten', (form) => {
    expect(statesIn(textOf(form)).filter(([name, initial]) => name !== 'open' && initial !== 'false')).toEqual([]);
  });

  it('are found by their state', () => {
    expect(statesIn(`const [text, setText] = useState<string | null>('');`)).toEqual([['text', `''`]]);
    expect(forms.filter((form) => textOf(form).includes('useWritten')).length).toBeGreaterThan(8);
  });
});
