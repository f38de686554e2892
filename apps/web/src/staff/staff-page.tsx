import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../display/page-head';
import { Section } from '../display/section';
import { PagedList } from '../lists/paged-list';
import { useSession } from '../session/use-session';
import { AccessEvents } from './access-events';
import { InviteStaffDialog } from './invite-staff-dialog';
import { StaffInvitations } from './staff-invitations';
import { StaffRows } from './staff-rows';
import { useStaff } from './use-staff';

/** 人员与权限: desks and roles of staff. Auditors only read. */
export default function StaffPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const staff = useStaff();
  const [inviting, setInviting] = useState(false);
  const keeps = session?.roles.includes('administrator') ?? false;
  return (
    <main className="page">
      <PageHead title={t('staff.title')} lead={t('staff.lead')}>
        {keeps && (
          <Button type="primary" onClick={() => setInviting(true)}>
            {t('staff.invite.action')}
          </Button>
        )}
      </PageHead>
      {keeps && <StaffInvitations />}
      <PagedList pages={staff} empty={t('staff.none')}>
        {(rows) => <StaffRows rows={rows} administrator={keeps ? session?.account.id : undefined} />}
      </PagedList>
      <Section title={t('staff.events.title')}>
        <AccessEvents />
      </Section>
      {inviting && <InviteStaffDialog onClose={() => setInviting(false)} />}
    </main>
  );
}
