/** Characters without a glyph that copied text carries: zero widths, marks of direction, byte order marks, choices of a variant. */
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}/gu;

/** Spaces of all widths but the one of Chinese type. */
const oddSpaces = /(?!\u3000)\p{Zs}/gu;

const lineEnds = /\r\n|[\r\u0085\u2028\u2029]/g;

/** All but tab and line feed, which mean something. */
const control = /(?![\t\n])\p{Cc}/gu;

export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/** A name or a title: one line in NFC, inner white space folded, nothing that cannot be seen. Empty when nothing is left. */
export function lineAsTyped(text: string): string {
  return withoutInvisible(text)
    .normalize('NFC')
    .replace(lineEnds, ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Free text: as a line, but its line breaks and inner spaces stay. */
export function textAsTyped(text: string): string {
  return withoutInvisible(text)
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(oddSpaces, ' ')
    .replace(control, '')
    .trim();
}

/** A code, a key or an address: NFKC without white space at its ends, since full-width signs mean the same. */
export function codeAsTyped(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKC')
    .replace(lineEnds, ' ')
    .replace(/\s+/g, ' ')
    .replace(control, '')
    .trim();
}

/** A telephone number in ASCII: `（010）6234 5678转801` is `010-6234 5678-801`. */
export function telephoneAsTyped(text: string): string {
  return codeAsTyped(text)
    .replace(/\s*(?:转|轉|分机|ext\.?|x|#)\s*/gi, '-')
    .replace(/\(\s*(\+?\d+)\s*\)/g, '$1-')
    .replace(/[\s-]*[-–—−][\s-]*/g, '-')
    .replace(/^-|-$/g, '');
}

/** Words to search by: in either width and case, with or without spaces, composed or not, they find the same. */
export const searchAsTyped = (text: string): string => codeAsTyped(text).toLowerCase().replace(/\s/g, '');
