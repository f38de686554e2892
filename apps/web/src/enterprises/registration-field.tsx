import { usccAsTyped } from '#enterprises/uscc';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FieldFrame } from '../fields/field-frame';
import { useFieldMessages } from '../format/field-messages';
import { useKnownWords } from '../format/known-words';
import { registrationFields } from './registration';
import { useUsccFault } from './use-uscc-fault';

/** Name of the field at a pointer of the server. */
export function useRegistrationFieldName(): (pointer: string) => string | undefined {
  const { t } = useTranslation();
  return (pointer) => {
    const field = registrationFields.find((candidate) => candidate.pointer === pointer);
    return field && t(`enterprises.fields.${field.key}`);
  };
}

interface Props {
  field: (typeof registrationFields)[number];
  value: string;
  error: unknown;
  onChange: (value: string) => void;
}

export function RegistrationField({ field, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const known = useKnownWords();
  const faultOf = useUsccFault();
  const messages = useFieldMessages();
  const fault = field.key === 'uscc' ? faultOf(value) : undefined;
  const typed = (text: string) => onChange(field.key === 'uscc' ? usccAsTyped(text) : text);
  const right = field.key === 'uscc' && value !== '' && !fault;
  return (
    <FieldFrame
      id={field.key}
      label={t(`enterprises.fields.${field.key}`)}
      required={field.required}
      help={known(`enterprises.help.${field.key}`)}
      error={fault ?? messages.at(error, field.pointer)}
    >
      {(parts) => (
        <>
          <Input
            {...parts}
            type={field.type}
            autoComplete={field.autoComplete}
            value={value}
            onChange={(event) => typed(event.target.value)}
          />
          {right && <p className="field-right">{t('enterprises.uscc.right')}</p>}
        </>
      )}
    </FieldFrame>
  );
}
