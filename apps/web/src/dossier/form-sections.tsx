import type { FieldDefinition } from '#zones/procedure';
import type { FormValue } from '../api/types';
import type { ApplicationProps } from '../applications/props';
import { FactList } from '../display/fact-list';
import { Section } from '../display/section';
import { FieldValue } from '../form/field-value';
import { useWords } from '../format/words';

/** The form as submitted, without fields that were not asked for. */
export function FormSections({ application, procedure }: ApplicationProps) {
  const words = useWords();
  const form = application.form as Record<string, FormValue | undefined>;
  const given = ({ key }: FieldDefinition) => form[key] !== undefined && form[key] !== null;
  return procedure.form.map((section) => {
    const fields = section.fields.filter((field) => given(field) || (field.required && !field.when));
    if (fields.length === 0) return null;
    return (
      <Section key={section.key} title={words(section.title)} id={`form.${section.key}`}>
        <FactList
          facts={fields.map((field) => ({
            key: field.key,
            label: words(field.title),
            value: <FieldValue field={field} value={form[field.key]} />,
            wide: field.type === 'longText',
          }))}
        />
      </Section>
    );
  });
}
