import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedApiKey } from '../api/types';
import { Notice } from '../display/notice';

interface Props {
  issued: IssuedApiKey;
  onClose: () => void;
}

/** A key is shown once. A click selects it, in case the clipboard is closed. */
export function IssuedKey({ issued: { name, key }, onClose }: Props) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(key).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <Notice tone="success" title={t('keys.issued.title', { name })}>
      <p>{t('keys.issued.lead')}</p>
      <code className="secret">{key}</code>
      <div className="buttons">
        {window.isSecureContext && (
          <Button type="primary" onClick={() => void copy()}>
            {t(copied ? 'keys.issued.copied' : 'keys.issued.copy')}
          </Button>
        )}
        <Button onClick={onClose}>{t('keys.issued.kept')}</Button>
      </div>
    </Notice>
  );
}
