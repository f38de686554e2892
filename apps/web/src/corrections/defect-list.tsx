import type { Defect } from '../api/types';
import type { ActProps } from '../tasks/props';
import { DefectEditor } from './defect-editor';
import { SubjectPicker } from './subject-picker';

interface Props extends Pick<ActProps, 'application' | 'procedure'> {
  items: Defect[];
  onChange: (items: Defect[]) => void;
}

/** Defects of fields and materials, picked from the form. */
export function DefectList({ application, procedure, items, onChange }: Props) {
  const change = (at: number, changed: Defect) => onChange(items.map((item, index) => (index === at ? changed : item)));
  return (
    <>
      <SubjectPicker
        application={application}
        procedure={procedure}
        chosen={items}
        onPick={(subject) => onChange([...items, { ...subject, defect: '', remedy: '' }])}
      />
      {items.map((item, index) => (
        <DefectEditor
          key={`${item.subject}.${item.key}`}
          item={item}
          procedure={procedure}
          earlier={application.correction?.items ?? []}
          onChange={(changed) => change(index, changed)}
          onRemove={() => onChange(items.filter((other) => other !== item))}
        />
      ))}
    </>
  );
}
