import type { Procedure } from './procedure/index.js';

/**
 * Marks personal fields of a published version that leaves them unmarked: they
 * follow the fields of the same name in the pack's files.
 */
export function withPersonalFields(published: Procedure, files: readonly Procedure[]): Procedure {
  const known = new Map(
    files
      .filter(({ kind }) => kind === published.kind)
      .flatMap(({ form }) => form.flatMap(({ fields }) => fields))
      .flatMap(({ key, personal }) => (personal ? [[key, personal] as const] : [])),
  );
  const form = published.form.map((section) => ({
    ...section,
    fields: section.fields.map((field) => {
      const personal = field.personal ?? known.get(field.key);
      return personal ? { ...field, personal } : field;
    }),
  }));
  return { ...published, form };
}
