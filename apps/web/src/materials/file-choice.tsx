import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Controlled } from '../fields/controlled';
import { FieldFrame } from '../fields/field-frame';
import { useAttachments } from './use-attachment-list';

interface Props extends Controlled<string[]> {
  applicationId: string;
}

/** Files that were handed in with the application, named as evidence. */
export function FileChoice({ applicationId, value, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useAttachments(applicationId);
  if (!data || data.items.length === 0) return null;
  return (
    <FieldFrame id="condition-files" label={t('conditions.files')}>
      {({ id }) => (
        <Select
          id={id}
          mode="multiple"
          optionFilterProp="label"
          value={value}
          onChange={onChange}
          options={data.items.map(({ id: file, name }) => ({ value: file, label: name }))}
        />
      )}
    </FieldFrame>
  );
}
