import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requestCorrection } from '../applications/moves';
import type { Defect } from '../api/types';
import { Notice } from '../display/notice';
import type { ActProps } from './act-panel';
import { DefectList, isComplete } from './defect-list';
import { TextField } from './text-field';

/** 一次性告知: every defect picked from the form and the materials, each with what would be right. */
export function CorrectionAct({ application, procedure, move, late = false }: ActProps & { late?: boolean }) {
  const { t } = useTranslation();
  const [items, setItems] = useState<Defect[]>([]);
  const [reason, setReason] = useState('');
  const ready = isComplete(items) && (!late || reason.trim() !== '');
  const send = () => move.mutate((at) => requestCorrection(at, { items, ...(reason && { reason }) }));
  return (
    <>
      <Notice>{t('tasks.correction.once')}</Notice>
      <DefectList application={application} procedure={procedure} items={items} onChange={setItems} />
      {late && (
        <TextField id="late-reason" label={t('tasks.correction.late')} required value={reason} onChange={setReason} />
      )}
      <Button type="primary" disabled={!ready} loading={move.isPending} onClick={send}>
        {t('tasks.submit.requestCorrection', { count: items.length })}
      </Button>
    </>
  );
}
