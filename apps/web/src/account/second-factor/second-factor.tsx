import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondFactorState } from '../../api/types';
import { Confirm } from '../../dialogs/confirm';
import { FactList } from '../../display/fact-list';
import { Notice } from '../../display/notice';
import { ProblemNotice } from '../../display/problem-notice';
import { Section } from '../../display/section';
import { useDates } from '../../format/dates';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactorSetup } from './second-factor-setup';
import { useNewRecoveryCodes, useRemoval, useSecondFactor } from './use-second-factor';

/** Below this many codes, new ones are suggested. */
const few = 4;

/** 两步验证: an authenticator app, and recovery codes for a lost phone. */
export function SecondFactor() {
  const { t } = useTranslation();
  const { data, error } = useSecondFactor();
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <Section title={t('account.secondFactor.title')} id="second-factor">
      <ProblemNotice error={error} />
      {codes ? (
        <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
      ) : (
        data && <State factor={data} onCodes={setCodes} />
      )}
    </Section>
  );
}

interface Props {
  factor: SecondFactorState;
  onCodes: (codes: string[]) => void;
}

function State({ factor, onCodes }: Props) {
  const { since, recoveryCodesLeft: left } = factor;
  return since ? <Enrolled since={since} left={left} onCodes={onCodes} /> : <SecondFactorSetup onCodes={onCodes} />;
}

interface EnrolledProps extends Pick<Props, 'onCodes'> {
  since: string;
  left: number;
}

function Enrolled({ since, left, onCodes }: EnrolledProps) {
  const { t } = useTranslation();
  const { instant } = useDates();
  const renewal = useNewRecoveryCodes(onCodes);
  const removal = useRemoval();
  return (
    <>
      <ProblemNotice error={renewal.error ?? removal.error} />
      {left < few && <Notice tone="warning" title={t('account.secondFactor.fewLeft', { count: left })} />}
      <FactList
        facts={[
          { key: 'since', label: t('account.secondFactor.since'), value: instant(since) },
          { key: 'left', label: t('account.secondFactor.left'), value: String(left) },
        ]}
      />
      <div className="buttons">
        <Button loading={renewal.isPending} onClick={() => renewal.mutate()}>
          {t('account.secondFactor.renew')}
        </Button>
        <Confirm
          title={t('account.secondFactor.removeSure')}
          okText={t('account.secondFactor.remove')}
          onConfirm={() => removal.mutate()}
        >
          <Button danger loading={removal.isPending}>
            {t('account.secondFactor.remove')}
          </Button>
        </Confirm>
      </div>
    </>
  );
}
