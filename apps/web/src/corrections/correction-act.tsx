import { useTranslation } from 'react-i18next';
import type { Defect } from '../api/types';
import { requestCorrection } from '../applications/moves';
import { Notice } from '../display/notice';
import { ReadyButton } from '../display/ready-button';
import type { ActProps } from '../tasks/props';
import { useLacking } from './use-lacking';
import { DefectList } from './defect-list';
import { useWritten } from '../written/written-about';

/** 一次性告知: all defects at once, each with its remedy. */
export function CorrectionAct({ application, procedure, move }: ActProps) {
  const { t } = useTranslation();
  const lackingIn = useLacking();
  const [items, setItems] = useWritten<Defect[]>('defects', []);
  return (
    <>
      <Notice>{t('tasks.correction.once')}</Notice>
      <DefectList application={application} procedure={procedure} items={items} onChange={setItems} />
      <ReadyButton
        type="primary"
        lacks={lackingIn(items)}
        loading={move.isPending}
        onClick={() => move.mutate((at) => requestCorrection(at, { items }))}
      >
        {t('tasks.submit.requestCorrection', { count: items.length })}
      </ReadyButton>
    </>
  );
}
