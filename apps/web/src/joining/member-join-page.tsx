import { useTranslation } from 'react-i18next';
import { FactList } from '../display/fact-list';
import { Fetched } from '../display/fetched';
import { PageHead } from '../display/page-head';
import { JoinForm } from './join-form';
import { useMemberInvitation } from './use-joining';
import { WholeLink } from './whole-link';

/** 接受企业成员邀请. */
export default function MemberJoinPage() {
  return <WholeLink>{(token) => <MemberJoin token={token} />}</WholeLink>;
}

function MemberJoin({ token }: { token: string }) {
  const { t } = useTranslation();
  return (
    <Fetched query={useMemberInvitation(token)}>
      {({ enterprise, name, email, role }) => (
        <>
          <PageHead title={t('joining.enterprise', { enterprise })} lead={t('joining.lead', { name })} />
          <FactList
            facts={[
              { key: 'email', label: t('session.email'), value: email },
              { key: 'role', label: t('members.role.title'), value: t(`members.role.${role}`) },
            ]}
          />
          <JoinForm kind="enterprise" token={token} email={email} />
        </>
      )}
    </Fetched>
  );
}
