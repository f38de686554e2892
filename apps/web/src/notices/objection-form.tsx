import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialogs/form-dialog';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { useFieldMessages } from '../format/field-messages';
import { useKnownWords } from '../format/known-words';
import type { useObjecting } from './use-register';

interface Props {
  noticeId: string;
  objecting: ReturnType<typeof useObjecting>;
  onCancel: () => void;
}

const empty = { name: '', contact: '', reason: '' };
type Said = typeof empty;
type Part = keyof Said;

export function ObjectionForm({ noticeId, objecting, onCancel }: Props) {
  const { t } = useTranslation();
  const known = useKnownWords();
  const [said, setSaid] = useState(empty);
  const [asking, setAsking] = useState(false);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsking(true);
  };
  const nameOf = (pointer: string) => known(`notices.fields.${pointer.slice(1)}`);
  const field = (part: Part) => (
    <ObjectionField
      part={part}
      said={said}
      error={objecting.error}
      onChange={(text) => setSaid((before) => ({ ...before, [part]: text }))}
    />
  );
  return (
    <form className="act" onSubmit={ask} noValidate>
      <p className="quiet">{t('notices.privacy')}</p>
      <ProblemNotice error={objecting.error} nameOf={nameOf} />
      {field('name')}
      {field('contact')}
      {field('reason')}
      <div className="buttons">
        <Button type="primary" htmlType="submit">
          {t('notices.send')}
        </Button>
        <Button onClick={onCancel}>{t('notices.cancel')}</Button>
      </div>
      {asking && (
        <FormDialog
          title={t('notices.send')}
          lead={t('notices.sending')}
          cancelText={t('frame.notYet')}
          move={{ ...objecting, reset: () => undefined }}
          send={() => ({ params: { path: { id: noticeId } }, body: said })}
          nameOf={nameOf}
          onClose={() => setAsking(false)}
        >
          <p className="as-typed">{said.reason}</p>
        </FormDialog>
      )}
    </form>
  );
}

interface FieldProps {
  part: Part;
  said: Said;
  error: unknown;
  onChange: (text: string) => void;
}

function ObjectionField({ part, said, error, onChange }: FieldProps) {
  const { t } = useTranslation();
  const messages = useFieldMessages();
  const Control = part === 'reason' ? Input.TextArea : Input;
  return (
    <FieldFrame
      id={`objection-${part}`}
      label={t(`notices.fields.${part}`)}
      required
      help={t(`notices.help.${part}`)}
      error={messages.at(error, `/${part}`)}
    >
      {(parts) => (
        <Control
          {...parts}
          {...(part === 'reason' ? { rows: 5 } : {})}
          value={said[part]}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
