import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Defect } from '../api/types';
import type { ApplicationProps } from '../applications/props';
import { FieldFrame } from '../fields/field-frame';
import { useWords } from '../format/words';

type Subject = Pick<Defect, 'subject' | 'key'>;

interface Props extends ApplicationProps {
  chosen: Subject[];
  onPick: (subject: Subject) => void;
}

/** Subject of a defect: a field of the form or a material. */
export function SubjectPicker({ application, procedure, chosen, onPick }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const free = (subject: string, key: string) => !chosen.some((item) => item.subject === subject && item.key === key);
  const groups = [
    {
      label: t('dossier.materials'),
      options: application.materials
        .filter(({ key }) => free('material', key))
        .map(({ key, title }) => ({ value: `material:${key}`, label: words(title) })),
    },
    ...procedure.form.map((section) => ({
      label: words(section.title),
      options: section.fields
        .filter(({ key }) => free('field', key))
        .map(({ key, title }) => ({ value: `field:${key}`, label: words(title) })),
    })),
  ];
  const pick = (value: string) => {
    const [subject, key = ''] = value.split(':');
    onPick({ subject: subject === 'material' ? 'material' : 'field', key });
  };
  return (
    <FieldFrame id="subject" label={t('tasks.correction.pick')} required>
      {({ id }) => (
        <Select
          id={id}
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          placeholder={t('tasks.correction.pickHint')}
          options={groups}
          onChange={(value: string | null) => value && pick(value)}
        />
      )}
    </FieldFrame>
  );
}
