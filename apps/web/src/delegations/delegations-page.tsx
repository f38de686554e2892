import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../display/page-head';
import { Section } from '../display/section';
import { PagedList } from '../lists/paged-list';
import { useSession } from '../session/use-session';
import { ActsForMe } from './acts-for-me';
import { DelegationRows } from './delegation-rows';
import { NewDelegationDialog } from './new-delegation-dialog';
import { useDelegations } from './use-delegations';

/** 委托: delegations by the reader, to the reader, and acts under them. */
export default function DelegationsPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const delegations = useDelegations();
  const [making, setMaking] = useState(false);
  const desks = session?.desks ?? [];
  return (
    <main className="page">
      <PageHead title={t('delegations.title')} lead={t('delegations.lead')}>
        {desks.length > 0 && (
          <Button type="primary" onClick={() => setMaking(true)}>
            {t('delegations.new.action')}
          </Button>
        )}
      </PageHead>
      <PagedList pages={delegations} empty={t('delegations.none')}>
        {(rows) => <DelegationRows rows={rows} />}
      </PagedList>
      <Section title={t('delegations.acts.title')}>
        <ActsForMe />
      </Section>
      {making && <NewDelegationDialog desks={desks} onClose={() => setMaking(false)} />}
    </main>
  );
}
