import type { Procedure } from '#zones/procedure';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CorrectionItem, Defect } from '../api/types';
import { FieldFrame } from '../display/field-frame';
import { useSubjectTitle } from '../dossier/subject-title';
import { TextField } from './text-field';

interface Props {
  id: string;
  item: Defect;
  procedure: Procedure;
  earlier: readonly CorrectionItem[];
  onChange: (item: Defect) => void;
}

/** 再次告知: a defect that the notice before did not name follows from one of its corrections, or is not told any more. */
export function FollowsPicker({ id, item, procedure, earlier, onChange }: Props) {
  const { t } = useTranslation();
  const titleOf = useSubjectTitle(procedure);
  return (
    <>
      <FieldFrame id={`${id}-follows`} label={t('tasks.correction.follows')} help={t('tasks.correction.followsHelp')}>
        {(parts) => (
          <Select
            {...parts}
            allowClear
            value={item.follows}
            options={earlier.map((one) => ({ value: one.id, label: titleOf(one) }))}
            onChange={(follows: string | undefined) => onChange({ ...item, follows })}
          />
        )}
      </FieldFrame>
      {item.follows && (
        <TextField
          id={`${id}-because`}
          label={t('tasks.correction.because')}
          required
          rows={2}
          value={item.because ?? ''}
          onChange={(because) => onChange({ ...item, because })}
        />
      )}
    </>
  );
}
