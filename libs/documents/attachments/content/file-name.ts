import { endingsOf } from './media-types.js';

/** Code points. */
const longest = 100;

/** Control characters, and the invisible ones that turn the direction of text or hide in it. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const forbiddenByFileSystems = /[<>:"|?*]/g;

/**
 * A file name for any system: no folders, no invisible characters, no false ending.
 * Other characters, Chinese included, stay.
 */
export function cleanName(given: string, mediaType: string): string {
  const name = given.normalize('NFC').replace(invisible, '').split(/[/\\]/).at(-1) ?? '';
  const { stem, ending } = parted(name.replace(forbiddenByFileSystems, '_').replace(/^[\s.]+|[\s.]+$/g, ''));
  const allowed = endingsOf(mediaType);
  const fits = allowed.includes(ending.toLowerCase());
  const kept = fits || ending === '' ? stem : `${stem}.${ending}`;
  return `${shortened(kept) || '文件'}.${fits ? ending : (allowed[0] ?? 'bin')}`;
}

function parted(name: string): { stem: string; ending: string } {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? { stem: name.slice(0, dot), ending: name.slice(dot + 1) } : { stem: name, ending: '' };
}

const shortened = (text: string): string => [...text].slice(0, longest).join('').trim();
