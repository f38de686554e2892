import { asMeant, checkForm } from '#applications/procedure';
import { loadZonePack } from '#zones';
import type { FieldDefinition, Procedure } from '#zones/procedure';

const pack = loadZonePack('zones/zgc');
const fieldsOf = (type: FieldDefinition['type'], wanted: (field: FieldDefinition) => boolean = () => true) =>
  pack.procedures.flatMap((procedure) =>
    procedure.form
      .flatMap(({ fields }) => fields)
      .filter((field) => field.type === type && wanted(field))
      .map((field) => ({ kind: `${procedure.kind} ${procedure.version}`, key: field.key, procedure })),
  );
const read = (procedure: Procedure, key: string, typed: unknown): unknown => asMeant(procedure, { [key]: typed })[key];
const faults = (procedure: Procedure, key: string, typed: unknown): unknown[] =>
  checkForm(procedure, pack, { [key]: read(procedure, key, typed) }, { complete: false });

const hasPattern = ({ pattern }: FieldDefinition) => pattern !== undefined;
const isPhone = ({ key }: FieldDefinition) => /phone/i.test(key);

/** 文本: as people type and paste it, in every field of every procedure. */
describe('the texts of a form', () => {
  it.each(fieldsOf('text', (field) => !hasPattern(field)))('$kind: $key is one line that can be seen', (field) => {
    const { procedure, key } = field;
    expect(read(procedure, key, '  北京\r\n上海\u202e\u200b ')).toBe('北京 上海');
    expect(read(procedure, key, '\u200b\u3000')).toBe('');
  });

  it.each(fieldsOf('longText'))('$kind: $key keeps its line breaks', ({ procedure, key }) => {
    expect(read(procedure, key, '一\r\n二\u202e')).toBe('一\n二');
    expect(faults(procedure, key, '一\n二')).toEqual([]);
  });

  it.each(fieldsOf('text', isPhone))('$kind: $key takes telephone numbers as people write them', (field) => {
    const { procedure, key } = field;
    const typed = [
      '13800138000 ',
      '\u202d13800138000\u202c',
      '（010）62345678',
      '010-62345678转801',
      '+86 138 0013 8000',
    ];
    expect(typed.flatMap((text) => faults(procedure, key, text))).toEqual([]);
    expect(typed.flatMap((text) => faults(procedure, key, { typed: text }))).toEqual([]);
    expect(read(procedure, key, typed[1])).toBe('13800138000');
    expect(faults(procedure, key, '请打总机')).toHaveLength(1);
  });

  it.each(fieldsOf('text', ({ key }) => key === 'industryClass'))(
    '$kind: $key takes either width and case',
    (field) => {
      for (const typed of ['m7320', 'Ｍ7320', ' M7320\u200b', { typed: 'm 7320' }])
        expect(read(field.procedure, field.key, typed)).toBe('M7320');
    },
  );

  it.each(fieldsOf('date'))('$kind: $key takes full width and blanks', ({ procedure, key }) => {
    expect(read(procedure, key, ' ２０２７－０１－０４ ')).toBe('2027-01-04');
  });
});
