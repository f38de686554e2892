const office = 'application/vnd.openxmlformats-officedocument';

/** Media types of materials with their file endings, the usual one first. */
export const endings = {
  'application/pdf': ['pdf'],
  'application/ofd': ['ofd'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const endingsOf = (mediaType: string): readonly string[] =>
  Object.entries(endings).find(([known]) => known === mediaType)?.[1] ?? [];
