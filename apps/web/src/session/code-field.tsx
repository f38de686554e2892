import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Controlled } from '../fields/controlled';
import { FieldFrame } from '../fields/field-frame';

interface Props extends Controlled<string> {
  id: string;
  /** A recovery code is not accepted. */
  appOnly?: boolean;
}

/** 验证码: six digits of the app or, where the phone is lost, a recovery code. */
export function CodeField({ id, value, onChange, appOnly }: Props) {
  const { t } = useTranslation();
  return (
    <FieldFrame id={id} label={t('session.code.label')} required help={appOnly ? undefined : t('session.code.help')}>
      {(parts) => (
        <Input
          {...parts}
          className="code"
          autoFocus
          autoComplete="one-time-code"
          inputMode={appOnly ? 'numeric' : undefined}
          maxLength={40}
          value={value}
          onChange={(event) => onChange?.(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
