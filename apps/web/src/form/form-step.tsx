import type { SectionDefinition } from '#zones/procedure';
import type { FormValue } from '../api/types';
import { FieldControl, isGroup } from '../controls/field-control';
import type { DraftView } from '../draft/draft-view';
import { FieldFrame } from '../fields/field-frame';
import { useFieldMessages } from '../format/field-messages';
import { useWords } from '../format/words';
import { useKeptWords } from './kept-words';

interface Props {
  section: SectionDefinition;
  view: DraftView;
  visible: Set<string>;
  /** Remarks of the pre-check or a correction notice. */
  remarks: Map<string, string>;
  onChange: (key: string, value: FormValue) => void;
}

/** One section of the form, drawn from the procedure. */
export function FormStep({ section, view, visible, remarks, onChange }: Props) {
  const words = useWords();
  const messages = useFieldMessages();
  const keptIn = useKeptWords();
  return (
    <>
      {section.help && <p className="lead">{words(section.help)}</p>}
      {section.fields
        .filter(({ key }) => visible.has(key))
        .map((field) => (
          <FieldFrame
            key={`${field.key}.${view.epoch}`}
            id={field.key}
            label={words(field.title)}
            required={field.required}
            help={field.help && words(field.help)}
            error={messages.at(view.error, `/${field.key}`) ?? keptIn(view, field) ?? remarks.get(field.key)}
            group={isGroup(field)}
          >
            {(parts) => (
              <FieldControl
                field={field}
                value={view.values[field.key]}
                parts={parts}
                onChange={(value) => onChange(field.key, value)}
              />
            )}
          </FieldFrame>
        ))}
    </>
  );
}
