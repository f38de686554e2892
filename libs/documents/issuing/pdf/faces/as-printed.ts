import { codePointOf, unprintableIn } from '#kernel';

const replaced = (text: string): string =>
  unprintableIn(text).reduce((kept, character) => kept.replaceAll(character, `[${codePointOf(character)}]`), text);

/**
 * A text as a paper shows it. What no font has is refused where it is typed; what came in before that, or another way,
 * such as in the name of a file, is shown by its code point, never as a box.
 */
function printed(text: string): string {
  return replaced(
    text
      .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
      .replaceAll('\t', ' ')
      .replace(/(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, ''),
  );
}

/** Every text of what is drawn. */
export function asPrinted<Drawn>(drawn: Drawn): Drawn {
  if (typeof drawn === 'string') return printed(drawn) as Drawn;
  if (Array.isArray(drawn)) return drawn.map(asPrinted) as Drawn;
  if (typeof drawn !== 'object' || drawn === null) return drawn;
  return Object.fromEntries(Object.entries(drawn).map(([key, value]) => [key, asPrinted<unknown>(value)])) as Drawn;
}
