import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../display/page-head';
import { ProblemNotice } from '../display/problem-notice';
import { ReadyButton } from '../display/ready-button';
import { CodeField } from '../session/code-field';
import { useSignOut } from '../session/use-session';
import { useSecondStep } from '../session/step-up/use-steps';

/** 两步验证: the code follows the password. */
export function CodeStep() {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const step = useSecondStep();
  const signOut = useSignOut();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    step.mutate({ body: { code } }, { onError: () => setCode('') });
  };
  return (
    <main className="page sign-in sign-in-alone">
      <form onSubmit={submit} noValidate>
        <PageHead title={t('session.code.title')} lead={t('session.code.lead')} />
        <ProblemNotice error={step.error} />
        <CodeField id="code" value={code} onChange={setCode} />
        <ReadyButton
          type="primary"
          htmlType="submit"
          block
          size="large"
          lacks={[!code && t('session.code.label')]}
          loading={step.isPending}
        >
          {t('session.signIn')}
        </ReadyButton>
        <p className="quiet">
          <Button type="link" className="inline" onClick={() => signOut.mutate()}>
            {t('session.code.back')}
          </Button>
        </p>
      </form>
    </main>
  );
}
