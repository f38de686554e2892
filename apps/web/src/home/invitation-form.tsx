import { Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ReadyButton } from '../display/ready-button';
import { FieldFrame } from '../fields/field-frame';
import { invitationCode } from './invitation-code';

/** For an enterprise that has a code but not the link. */
export function InvitationForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const code = invitationCode(text);
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (code) void navigate(`/invitations/${code}`);
  };
  return (
    <form className="inline-form inline-form-pair" onSubmit={open}>
      <FieldFrame id="invitation" label={t('applications.invitation')} help={t('applications.invitationHelp')} required>
        {(parts) => (
          <Input {...parts} autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </FieldFrame>
      <ReadyButton htmlType="submit" lacks={[!code && t('applications.invitation')]}>
        {t('applications.useInvitation')}
      </ReadyButton>
    </form>
  );
}
