import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../display/notice';
import { useSession } from '../../session/use-session';

interface Props {
  codes: string[];
  onKept: () => void;
}

/** 恢复码: shown this once. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const [copied, setCopied] = useState(false);
  // Only pages that came over TLS, or from this machine, may write to the clipboard.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const copy = () => void clipboard?.writeText(codes.join('\n')).then(() => setCopied(true));
  return (
    <div className="act recovery-codes">
      <Notice tone="warning" title={t('account.secondFactor.once')}>
        {t('account.secondFactor.onceLead')}
      </Notice>
      <p className="printed">{t('account.secondFactor.codesOf', { account: session?.account.email ?? '' })}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="buttons">
        <Button type="primary" onClick={onKept}>
          {t('account.secondFactor.kept')}
        </Button>
        {clipboard && (
          <Button onClick={copy}>{t(copied ? 'account.secondFactor.copied' : 'account.secondFactor.copy')}</Button>
        )}
        <Button onClick={() => window.print()}>{t('account.secondFactor.print')}</Button>
      </div>
    </div>
  );
}
