import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Session } from '../api/types';
import { FactList } from '../display/fact-list';
import { Notice } from '../display/notice';
import { PageHead } from '../display/page-head';
import { useWords } from '../format/words';
import { KeysLink } from '../keys/keys-link';
import { lacksSecondFactor, permissionsOf } from '../session/places';
import { useSession } from '../session/use-session';
import { OrganisationLink } from './organisation-link';
import { Password } from './password';
import { PersonalData } from './personal-data';
import { RunningSessions } from './running-sessions';
import { SecondFactor } from './second-factor/second-factor';
import { SignInRecords } from './sign-in-records';

export default function AccountPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  if (!session) return null;
  const lacks = lacksSecondFactor(session);
  const idle = !lacks && permissionsOf(session).length === 0;
  return (
    <main className="page narrow">
      <PageHead title={session.account.name} lead={idle ? t('session.nothingForYou') : undefined} />
      {lacks && <Notice tone="warning" title={t('account.secondFactor.required')} />}
      <Capacities session={session} />
      <SecondFactor />
      {permissionsOf(session).includes('staff') && <OrganisationLink hasPassword={session.hasPassword} />}
      <KeysLink session={session} />
      <Password isSet={session.hasPassword} />
      <RunningSessions />
      <SignInRecords />
      {!lacks && <PersonalData />}
    </main>
  );
}

function Capacities({ session }: { session: Session }) {
  const { t } = useTranslation();
  const words = useWords();
  const { account, enterprise, desks, standIns, roles, zone } = session;
  return (
    <FactList
      facts={[
        { key: 'email', label: t('session.email'), value: account.email },
        { key: 'zone', label: t('session.zone'), value: words(zone.name) },
        { key: 'enterprise', label: t('session.enterprise'), value: enterprise?.nameZh },
        {
          key: 'desks',
          label: t('session.desks'),
          value: desks.map(({ title }) => words(title)).join(t('words.and')) || null,
        },
        {
          key: 'standIns',
          label: t('session.standIns'),
          value: standIns.length > 0 ? <StandIns standIns={standIns} /> : null,
        },
        {
          key: 'roles',
          label: t('session.roles'),
          value: roles.map((role) => t(`session.role.${role}`)).join(t('words.and')) || null,
        },
      ]}
    />
  );
}

/** 受托: the people and desks the reader stands in for today. */
function StandIns({ standIns }: Pick<Session, 'standIns'>) {
  const { t } = useTranslation();
  const words = useWords();
  return standIns.map(({ for: away, desk }) => (
    <div key={`${away.id} ${desk.key}`}>
      <Link to="/delegations">{t('session.standIn', { name: away.name, desk: words(desk.title) })}</Link>
    </div>
  ));
}
