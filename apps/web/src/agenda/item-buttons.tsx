import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingItem } from '../api/types';
import type { Acting } from '../panels/acting';
import { ReasonDialog } from '../panels/reason-dialog';
import { adjourn, order, takeOffAgenda } from '../panels/use-panels';

type Props = Acting & { item: MeetingItem };

export function ItemButtons(props: Props) {
  const { meeting, item } = props;
  return (
    <span className="buttons">
      {meeting.acts.includes('order') && <Moving {...props} />}
      {meeting.acts.includes('takeOffAgenda') && !item.end && <TakeOff {...props} />}
      {meeting.acts.includes('adjourn') && !item.end && <Adjourn {...props} />}
    </span>
  );
}

function TakeOff({ act, item: { application } }: Props) {
  const { t } = useTranslation();
  return (
    <Button size="small" disabled={act.isPending} onClick={() => act.mutate((of) => takeOffAgenda(of, application.id))}>
      {t('panels.takeOff')}
    </Button>
  );
}

/** Up one place in the agenda. */
function Moving({ meeting, act, item }: Props) {
  const { t } = useTranslation();
  const ids = meeting.items.map(({ application }) => application.id);
  const place = item.position - 1;
  if (place === 0) return null;
  const raised = [...ids.slice(0, place - 1), ids[place] ?? '', ids[place - 1] ?? '', ...ids.slice(place + 1)];
  return (
    <Button size="small" disabled={act.isPending} onClick={() => act.mutate((of) => order(of, raised))}>
      {t('panels.raise')}
    </Button>
  );
}

function Adjourn({ act, item: { application } }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('panels.adjourn')}
      </Button>
      {open && (
        <ReasonDialog
          title={t('panels.adjourn')}
          lead={t('panels.adjournLead')}
          act={act}
          send={(reason) => (of) => adjourn(of, application.id, reason)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
