import { Input } from 'antd';
import { FieldFrame } from './field-frame';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  required?: boolean;
  rows?: number;
  help?: string;
}

export function TextField({ id, label, value, onChange, required, rows = 4, help }: Props) {
  return (
    <FieldFrame id={id} label={label} required={required} help={help}>
      {(parts) => (
        <Input.TextArea {...parts} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </FieldFrame>
  );
}
