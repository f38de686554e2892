import { useTranslation } from 'react-i18next';
import type { Defect } from '../api/types';
import { requestCorrection, type At } from '../applications/moves';
import { FinalButton } from '../dialogs/final-button';
import { Notice } from '../display/notice';
import { ActPreview } from '../previews/act-preview';
import { previewCorrection } from '../previews/previews';
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
      <FinalButton
        type="primary"
        name={t('tasks.submit.requestCorrection', { count: items.length })}
        lead={t('tasks.final.requestCorrection')}
        lacks={lackingIn(items)}
        move={move}
        send={(at: At) => requestCorrection(at, { items })}
      >
        <ActPreview of={() => previewCorrection(application, { items })} />
      </FinalButton>
    </>
  );
}
