import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, NewRevocation } from '../api/types';
import { offers } from '../applications/commands';
import { proposeRevocation } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { TextField } from '../fields/text-field';

interface Props {
  application: Application;
  move: Move;
}

/** 提请撤销, as long as the server offers it. */
export function ProposeRevocation({ application, move }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!offers(application, 'proposeRevocation')) return null;
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('revocation.propose')}
      </Button>
      {open && <RevocationDialog move={move} onClose={() => setOpen(false)} />}
    </>
  );
}

const grounds: NewRevocation['ground'][] = ['fraud', 'condition_broken', 'granted_against_the_rules'];

function RevocationDialog({ move, onClose }: { move: Move; onClose: () => void }) {
  const { t } = useTranslation();
  const [ground, setGround] = useState<NewRevocation['ground']>();
  const [reasons, setReasons] = useState('');
  const close = () => {
    move.reset();
    onClose();
  };
  const send = () => {
    if (ground) move.mutate((at) => proposeRevocation(at, { ground, reasons: reasons.trim() }), { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={t('revocation.propose')}
      okText={t('revocation.propose')}
      okButtonProps={{ danger: true, disabled: !ground || !reasons.trim() }}
      confirmLoading={move.isPending}
      onOk={send}
      onCancel={close}
    >
      <p className="dialog-lead">{t('revocation.lead')}</p>
      <GroundChoice value={ground} onChange={setGround} />
      <TextField
        id="revocation-reasons"
        label={t('revocation.reasons')}
        required
        value={reasons}
        onChange={setReasons}
      />
      <ProblemNotice error={move.error} />
    </Modal>
  );
}

interface GroundProps {
  value: NewRevocation['ground'] | undefined;
  onChange: (ground: NewRevocation['ground']) => void;
}

function GroundChoice({ value, onChange }: GroundProps) {
  const { t } = useTranslation();
  return (
    <FieldFrame id="revocation-ground" label={t('revocation.ground')} required group>
      {({ id }) => (
        <div className="chips">
          {grounds.map((ground, index) => (
            <label key={ground} className="chip">
              <input
                type="radio"
                name="revocation-ground"
                id={index === 0 ? id : undefined}
                checked={value === ground}
                onChange={() => onChange(ground)}
              />
              {t(`words.ground.${ground}`)}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
