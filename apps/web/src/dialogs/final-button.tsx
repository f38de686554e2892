import type { ButtonProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadyButton } from '../display/ready-button';
import { FormDialog, type Sending } from './form-dialog';

interface Props<What> extends Pick<ButtonProps, 'type' | 'size' | 'danger'> {
  /** Name of the act, on the button and in the question. */
  name: string;
  /** What will happen, and that it stays. */
  lead: string;
  lacks?: readonly (string | false)[];
  because?: string | false;
  move: Sending<What>;
  send: What;
  /** What the paper or the notice will say. */
  children?: ReactNode;
}

/** The button of an act that cannot be undone: it says what will happen, and asks. */
export function FinalButton<What>({ name, lead, move, send, children, ...button }: Props<What>) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ReadyButton {...button} onClick={() => setAsking(true)}>
        {name}
      </ReadyButton>
      {asking && (
        <FormDialog
          title={name}
          lead={lead}
          cancelText={t('frame.notYet')}
          danger={button.danger}
          wide={children !== undefined}
          move={move}
          send={() => send}
          onClose={() => setAsking(false)}
        >
          {children}
        </FormDialog>
      )}
    </>
  );
}
