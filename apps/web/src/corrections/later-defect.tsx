import type { Procedure } from '#zones/procedure';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CorrectionItem, Defect } from '../api/types';
import { FieldFrame } from '../fields/field-frame';
import { TextField } from '../fields/text-field';
import { useSubjectTitle } from '../form/subject-title';

interface Props {
  id: string;
  item: Defect;
  procedure: Procedure;
  earlier: readonly CorrectionItem[];
  onChange: (item: Defect) => void;
}

/** The defect is new since the notice before. */
const isNew = ({ subject, key }: Defect, earlier: readonly CorrectionItem[]) =>
  !earlier.some((one) => one.subject === subject && one.key === key);

/** 再次告知 needs a reason; a new defect follows from a correction. */
export function LaterDefect({ id, item, procedure, earlier, onChange }: Props) {
  const { t } = useTranslation();
  const titleOf = useSubjectTitle(procedure);
  return (
    <>
      {isNew(item, earlier) && (
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
      )}
      <TextField
        id={`${id}-because`}
        label={t('tasks.correction.because')}
        rows={2}
        value={item.because ?? ''}
        onChange={(because) => onChange({ ...item, because })}
      />
    </>
  );
}
