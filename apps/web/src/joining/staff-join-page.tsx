import { useTranslation } from 'react-i18next';
import { FactList } from '../display/fact-list';
import { Fetched } from '../display/fetched';
import { OfficeText } from '../display/marks/office-text';
import { PageHead } from '../display/page-head';
import { useWords } from '../format/words';
import { JoinForm } from './join-form';
import { useStaffInvitation } from './use-joining';
import { WholeLink } from './whole-link';

/** 接受工作人员邀请. */
export default function StaffJoinPage() {
  return <WholeLink>{(token) => <StaffJoin token={token} />}</WholeLink>;
}

function StaffJoin({ token }: { token: string }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Fetched query={useStaffInvitation(token)}>
      {({ zone, name, email, offices }) => (
        <>
          <PageHead title={t('joining.staff', { zone: words(zone) })} lead={t('joining.lead', { name })} />
          <FactList
            facts={[
              { key: 'email', label: t('session.email'), value: email },
              {
                key: 'offices',
                label: t('staff.offices'),
                value: offices.map((office, at) => <OfficeText key={at} office={office} />),
              },
            ]}
          />
          <JoinForm kind="staff" token={token} email={email} />
        </>
      )}
    </Fetched>
  );
}
