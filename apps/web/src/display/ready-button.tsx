import { Button, type ButtonProps } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props extends Omit<ButtonProps, 'disabled'> {
  /** Names of what is still to be filled in or done. */
  lacks?: readonly (string | false)[];
  /** Why it cannot be pressed, as a sentence. */
  because?: string | false;
}

/** A button that says what it waits for: nothing stays grey without a reason. */
export function ReadyButton({ lacks = [], because, ...button }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const missing = lacks.filter((name) => name !== false);
  const reason = because || (missing.length > 0 && t('frame.lacks', { names: missing.join(t('words.and')) }));
  return (
    <div className="ready-button">
      <Button {...button} disabled={reason !== false} aria-describedby={reason ? id : undefined} />
      {reason && <small id={id}>{reason}</small>}
    </div>
  );
}
