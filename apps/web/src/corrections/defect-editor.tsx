import type { Procedure } from '#zones/procedure';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CorrectionItem, Defect } from '../api/types';
import { TextField } from '../fields/text-field';
import { useSubjectTitle } from '../form/subject-title';
import { LaterDefect } from './later-defect';

interface Props {
  item: Defect;
  procedure: Procedure;
  /** Items of the notice before, if there was one. */
  earlier: readonly CorrectionItem[];
  onChange: (item: Defect) => void;
  onRemove: () => void;
}

export function DefectEditor({ item, procedure, earlier, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const titleOf = useSubjectTitle(procedure);
  const id = `${item.subject}-${item.key}`;
  return (
    <fieldset className="defect">
      <legend>{titleOf(item)}</legend>
      <TextField
        id={`${id}-defect`}
        label={t('tasks.correction.defect')}
        required
        rows={2}
        value={item.defect}
        onChange={(defect) => onChange({ ...item, defect })}
      />
      <TextField
        id={`${id}-remedy`}
        label={t('tasks.correction.remedy')}
        required
        rows={2}
        value={item.remedy}
        onChange={(remedy) => onChange({ ...item, remedy })}
      />
      {earlier.length > 0 && (
        <LaterDefect id={id} item={item} procedure={procedure} earlier={earlier} onChange={onChange} />
      )}
      <Button type="text" danger size="small" onClick={onRemove}>
        {t('tasks.correction.remove')}
      </Button>
    </fieldset>
  );
}
