import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requestCorrection } from '../applications/moves';
import type { Defect } from '../api/types';
import { Notice } from '../display/notice';
import type { ActProps } from './act-panel';
import { DefectEditor } from './defect-editor';
import { SubjectPicker } from './subject-picker';
import { TextField } from './text-field';

/** 一次性告知: every defect picked from the form and the materials, each with what would be right. */
export function CorrectionAct({ application, procedure, move, late = false }: ActProps & { late?: boolean }) {
  const { t } = useTranslation();
  const [items, setItems] = useState<Defect[]>([]);
  const [reason, setReason] = useState('');
  const complete = items.length > 0 && items.every(({ defect, remedy }) => defect.trim() && remedy.trim());
  const change = (at: number, changed: Defect) => setItems(items.map((item, index) => (index === at ? changed : item)));
  const send = () => move.mutate((at) => requestCorrection(at, { items, ...(reason && { reason }) }));
  return (
    <>
      <Notice>{t('tasks.correction.once')}</Notice>
      <SubjectPicker
        application={application}
        procedure={procedure}
        chosen={items}
        onPick={(subject) => setItems([...items, { ...subject, defect: '', remedy: '' }])}
      />
      {items.map((item, index) => (
        <DefectEditor
          key={`${item.subject}.${item.key}`}
          item={item}
          procedure={procedure}
          onChange={(changed) => change(index, changed)}
          onRemove={() => setItems(items.filter((other) => other !== item))}
        />
      ))}
      {late && (
        <TextField id="late-reason" label={t('tasks.correction.late')} required value={reason} onChange={setReason} />
      )}
      <Button type="primary" disabled={!complete || (late && !reason.trim())} loading={move.isPending} onClick={send}>
        {t('tasks.submit.requestCorrection', { count: items.length })}
      </Button>
    </>
  );
}
