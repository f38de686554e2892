import { useTranslation } from 'react-i18next';
import type { Defect } from '../api/types';
import { allowOnSpotCorrection, type At } from '../applications/moves';
import { FinalButton } from '../dialogs/final-button';
import { Notice } from '../display/notice';
import type { ActProps } from '../tasks/props';
import { useLacking } from './use-lacking';
import { DefectList } from './defect-list';
import { useWritten } from '../written/written-about';

/** 当场更正: slips corrected at once, without a notice. */
export function OnTheSpotCorrectionAct({ application, procedure, move }: ActProps) {
  const { t } = useTranslation();
  const lackingIn = useLacking();
  const [items, setItems] = useWritten<Defect[]>('slips', []);
  return (
    <>
      <Notice>{t('tasks.onTheSpotCorrection.lead')}</Notice>
      <DefectList application={application} procedure={procedure} items={items} onChange={setItems} />
      <FinalButton
        type="primary"
        name={t('tasks.submit.allowOnSpotCorrection', { count: items.length })}
        lead={t('tasks.final.allowOnSpotCorrection')}
        lacks={lackingIn(items)}
        move={move}
        send={(at: At) => allowOnSpotCorrection(at, items)}
      />
    </>
  );
}
