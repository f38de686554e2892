import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DeliveriesService } from '#mail';
import type { TestApi } from '../system/api.js';

/** Sends what is due and gives back what somebody got, oldest first, as they read it: the subject, then the text. */
export async function lettersTo(api: TestApi, name: string): Promise<string[]> {
  await api.app.get(DeliveriesService, { strict: false }).sendDue();
  const folder = path.join(api.config.RUQU_HOME, 'mail');
  const files = (await readdir(folder).catch(() => [])).sort();
  const letters = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'latin1')));
  return letters.filter((letter) => letter.includes(`To: ${name}@ruqu.example`)).map(read);
}

function read(letter: string): string {
  const [, text = ''] = letter.split(/\r\n\r\n([\s\S]*)/);
  const subject = /^Subject: (.*(?:\r\n .*)*)/m.exec(letter)?.[1] ?? '';
  return `${decoded(subject)}\n${printed(text)}`;
}

/** RFC 2047. */
const decoded = (words: string): string =>
  words
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?(.*?)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString())
    .replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, text: string) => printed(text.replaceAll('_', ' ')));

/** Quoted-printable (RFC 2045). */
function printed(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
