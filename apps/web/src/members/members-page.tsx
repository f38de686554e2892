import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Fetched } from '../display/fetched';
import { PageHead } from '../display/page-head';
import { Section } from '../display/section';
import { useSession } from '../session/use-session';
import { InvitationList } from './invitation-list';
import { InviteDialog } from './invite-dialog';
import { MemberEvents } from './member-events';
import { MemberRows } from './member-rows';
import { RequestList } from './request-list';
import { useMembers } from './use-members';

/** 企业成员. Owners decide who comes and goes. */
export default function MembersPage() {
  const { data: session } = useSession();
  return session?.enterprise ? <Members enterprise={session.enterprise} /> : null;
}

interface Props {
  enterprise: { id: string; nameZh: string; role: string };
}

function Members({ enterprise: { id, nameZh, role } }: Props) {
  const { t } = useTranslation();
  const members = useMembers(id);
  const [inviting, setInviting] = useState(false);
  const owns = role === 'owner';
  return (
    <main className="page">
      <PageHead title={t('members.title')} lead={t(owns ? 'members.leadOwner' : 'members.lead')} trail={nameZh}>
        {owns && (
          <Button type="primary" onClick={() => setInviting(true)}>
            {t('members.invite.action')}
          </Button>
        )}
      </PageHead>
      {owns && <RequestList enterprise={id} />}
      <Fetched query={members}>{({ items }) => <MemberRows enterprise={id} rows={items} owns={owns} />}</Fetched>
      {owns && <InvitationList enterprise={id} />}
      {owns && <MemberEvents enterprise={id} />}
      <Section title={t('members.others')}>
        <p>
          <Link to="/join">{t('members.joinAnother')}</Link>
          <br />
          <Link to="/enterprises/new">{t('enterprises.further')}</Link>
        </p>
      </Section>
      {inviting && <InviteDialog enterprise={id} onClose={() => setInviting(false)} />}
    </main>
  );
}
