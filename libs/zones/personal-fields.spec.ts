import { theProcedure } from '#test/support/engine/zone-procedures';
import { withPersonalFields } from './personal-fields.js';

const file = theProcedure('entry');

const personalIn = ({ form }: typeof file) =>
  form.flatMap(({ fields }) => fields.flatMap(({ key, personal }) => (personal ? [`${key}: ${personal}`] : [])));

describe('withPersonalFields', () => {
  it('marks in what was published earlier the fields that the files mark, and no others', () => {
    const form = file.form.map((section) => ({
      ...section,
      fields: section.fields.map((field) => ({ ...field, personal: undefined })),
    }));
    const published = { ...file, version: 7, form };
    expect(personalIn(published)).toEqual([]);

    const marked = withPersonalFields(published, [theProcedure('exit'), file]);
    expect(personalIn(marked)).toEqual(['contactName: contact', 'contactPhone: contact']);
    expect(marked).toEqual({ ...file, version: 7 });
    expect(personalIn(withPersonalFields({ ...published, kind: 'change' }, [file]))).toEqual([]);
  });
});
