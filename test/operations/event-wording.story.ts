import { readFileSync } from 'node:fs';
import path from 'node:path';
import { memberEventKinds } from '#enterprises';
import { accessEventKinds } from '#identity';

type Words = { [key: string]: string | Words };

const wordsIn = (language: string, file: string): Words =>
  JSON.parse(readFileSync(path.resolve('apps/web/src/locales', language, `${file}.json`), 'utf8')) as Words;

/** What the pages call each kind of entry in the records. */
describe.each(['zh-CN', 'en'])('the words in %s', (language) => {
  const kindsIn = (file: string) => {
    const { kind } = wordsIn(language, file).events as { kind: Words };
    return Object.entries(kind).filter(([, words]) => words !== '');
  };

  it.each([
    ['changes of access', 'staff', accessEventKinds],
    ['changes of members', 'members', memberEventKinds],
  ])('name every kind of %s, and none that is not', (_, file, kinds) => {
    expect(
      kindsIn(file)
        .map(([kind]) => kind)
        .sort(),
    ).toEqual([...kinds].sort());
  });
});
