import { Button, QRCode } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewSecondFactor } from '../../api/types';
import { ProblemNotice } from '../../display/problem-notice';
import { ReadyButton } from '../../display/ready-button';
import { CodeField } from '../../session/code-field';
import { useConfirmation, useEnrolment } from './use-second-factor';

interface Props {
  onCodes: (codes: string[]) => void;
}

/** 绑定验证器: scan, then give the first code. */
export function SecondFactorSetup({ onCodes }: Props) {
  const { t } = useTranslation();
  const enrolment = useEnrolment();
  if (enrolment.data) return <FirstCode factor={enrolment.data} onCodes={onCodes} />;
  return (
    <>
      <p className="lead">{t('account.secondFactor.lead')}</p>
      <ProblemNotice error={enrolment.error} />
      <div className="buttons">
        <Button type="primary" loading={enrolment.isPending} onClick={() => enrolment.mutate()}>
          {t('account.secondFactor.begin')}
        </Button>
      </div>
    </>
  );
}

function FirstCode({ factor, onCodes }: Props & { factor: NewSecondFactor }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const confirmation = useConfirmation(onCodes);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirmation.mutate({ body: { code } });
  };
  return (
    <form className="act" onSubmit={submit} noValidate>
      <p>{t('account.secondFactor.scan')}</p>
      <QRCode value={factor.uri} type="svg" size={200} bordered={false} className="qr" />
      <p className="quiet">
        {t('account.secondFactor.type')}
        <br />
        <code className="secret">{factor.secret.match(/.{4}/g)?.join(' ')}</code>
      </p>
      <CodeField id="first-code" value={code} onChange={setCode} appOnly />
      <ProblemNotice error={confirmation.error} />
      <ReadyButton
        type="primary"
        htmlType="submit"
        lacks={[!code && t('session.code.label')]}
        loading={confirmation.isPending}
      >
        {t('account.secondFactor.confirm')}
      </ReadyButton>
    </form>
  );
}
