import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FinalButton } from '../dialogs/final-button';
import type { Acting } from '../panels/acting';
import { ReasonDialog } from '../panels/reason-dialog';
import { cancelMeeting, closeMeeting, fixPapers } from '../panels/use-panels';
import { MinutesDraft } from './minutes-draft';
import { RescheduleDialog } from './reschedule-dialog';

/** Acts on the whole meeting; anybody may print. */
export function MeetingButtons({ meeting, act }: Acting) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'reschedule' | 'cancel' | null>(null);
  const may = (name: Acting['meeting']['acts'][number]) => meeting.acts.includes(name);
  const close = () => setOpen(null);
  return (
    <>
      {may('fixPapers') && (
        <FinalButton
          type="primary"
          name={t('panels.fixPapers')}
          lead={t('panels.final.fixPapers')}
          move={act}
          send={fixPapers}
        />
      )}
      {may('close') && (
        <FinalButton
          type="primary"
          name={t('panels.close')}
          lead={t('panels.final.close')}
          move={act}
          send={closeMeeting}
        >
          <MinutesDraft meeting={meeting} />
        </FinalButton>
      )}
      {may('reschedule') && <Button onClick={() => setOpen('reschedule')}>{t('panels.reschedule')}</Button>}
      {may('cancel') && <Button onClick={() => setOpen('cancel')}>{t('panels.cancel')}</Button>}
      <Button onClick={() => window.print()}>{t('panels.print')}</Button>
      {open === 'reschedule' && <RescheduleDialog meeting={meeting} act={act} onClose={close} />}
      {open === 'cancel' && (
        <ReasonDialog
          title={t('panels.cancel')}
          lead={t('panels.cancelLead')}
          act={act}
          send={(reason) => (of) => cancelMeeting(of, reason)}
          onClose={close}
        />
      )}
    </>
  );
}
