import { InvalidHeader } from '../problems/errors.js';

/** The strong entity tag of a version: `"7"`. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

const oneEtag = {
  zh: '须为原样的一个 ETag，例如 "7"，连同引号',
  en: 'it must be one ETag as it was given, such as "7" with its quotes',
};

/** The version of an entity tag that {@link etagOf} made. Throws {@link InvalidHeader} for any other text. */
export function versionOf(etag: string): number {
  const [, digits] = /^"(\d{1,9})"$/.exec(etag) ?? [];
  if (!digits) throw new InvalidHeader('If-Match', oneEtag);
  return Number(digits);
}
