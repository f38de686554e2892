import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Application, NewRevocation } from '../api/types';
import { offers } from '../applications/commands';
import { proposeRevocation, type At } from '../applications/moves';
import type { Move } from '../applications/use-application';
import { FormDialog } from '../dialogs/form-dialog';
import { given, textGiven } from '../dialogs/form-rules';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';

interface Props {
  application: Application;
  move: Move;
}

/** 提请撤销, while the server offers it. */
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
  return (
    <FormDialog
      title={t('revocation.propose')}
      lead={t('revocation.lead')}
      danger
      move={move}
      send={(proposal: NewRevocation) => (at: At) => proposeRevocation(at, proposal)}
      onClose={onClose}
    >
      <Form.Item noStyle name="ground" rules={given}>
        <ChoiceField
          id="revocation-ground"
          label={t('revocation.ground')}
          required
          options={grounds}
          wordOf={(ground) => t(`words.ground.${ground}`)}
        />
      </Form.Item>
      <Form.Item noStyle name="reasons" rules={textGiven}>
        <TextField id="revocation-reasons" label={t('revocation.reasons')} required />
      </Form.Item>
    </FormDialog>
  );
}
