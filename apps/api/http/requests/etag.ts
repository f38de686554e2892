import { InvalidHeader } from '../problems/errors.js';

/** The strong entity tag of a version: `"7"`. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/** The version of an entity tag that {@link etagOf} made. Throws {@link InvalidHeader} for any other text. */
export function versionOf(etag: string): number {
  const [, digits] = /^"(\d{1,9})"$/.exec(etag) ?? [];
  if (!digits) throw new InvalidHeader('If-Match', 'it must be one ETag as it was given, such as "7" with its quotes');
  return Number(digits);
}
