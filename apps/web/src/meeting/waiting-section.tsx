import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '../display/section';
import { PagedList } from '../lists/paged-list';
import type { Acting } from '../panels/acting';
import { putOnAgenda, useWaiting } from '../panels/use-panels';
import { WaitingTable } from '../panels/waiting-table';

/** Applications that may still be put on this agenda. */
export function WaitingSection({ act }: Acting) {
  const { t } = useTranslation();
  const waiting = useWaiting();
  return (
    <Section title={t('panels.waiting')}>
      <PagedList pages={waiting} empty={t('panels.nothingWaits')}>
        {(rows) => (
          <WaitingTable
            rows={rows}
            act={({ id }) => (
              <Button disabled={act.isPending} onClick={() => act.mutate((of) => putOnAgenda(of, id))}>
                {t('panels.putOnAgenda')}
              </Button>
            )}
          />
        )}
      </PagedList>
    </Section>
  );
}
