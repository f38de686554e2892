import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { TextField } from '../fields/text-field';
import { today } from '../format/dates';
import { useWords } from '../format/words';
import { DelegateChoice } from './delegate-choice';
import { KindChoice } from './kind-choice';
import { PeriodFields } from './period-fields';
import { useDelegate, type Wanted } from './use-delegations';

interface Props {
  /** The reader's own: only these can be left to somebody. */
  desks: Session['desks'];
  onClose: () => void;
}

/** 新建委托: what, when, and then to whom, since whom it can be left to follows from the rest. */
export function NewDelegationDialog({ desks, onClose }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const delegate = useDelegate();
  const [wanted, setWanted] = useState<Wanted>({ startsOn: today(), endsOn: '' });
  const [to, setTo] = useState<string | undefined>();
  const [note, setNote] = useState('');
  const change = (difference: Partial<Wanted>) => setWanted((before) => ({ ...before, ...difference }));
  const confirm = () => {
    if (to) delegate.mutate({ body: { ...wanted, to, note: note.trim() } }, { onSuccess: onClose });
  };
  return (
    <Modal
      open
      title={t('delegations.new.action')}
      okText={t('delegations.new.confirm')}
      okButtonProps={{ disabled: !to || wanted.endsOn === '' }}
      confirmLoading={delegate.isPending}
      onOk={confirm}
      onCancel={onClose}
    >
      <p className="dialog-lead">{t('delegations.new.lead')}</p>
      {desks.length > 1 && (
        <FieldFrame id="delegation-desk" label={t('delegations.desk')} required>
          {({ id }) => (
            <Select
              id={id}
              value={wanted.desk ?? ''}
              onChange={(desk) => change({ desk: desk || undefined })}
              options={[
                { value: '', label: t('delegations.everyDesk') },
                ...desks.map(({ key, title }) => ({ value: key, label: words(title) })),
              ]}
            />
          )}
        </FieldFrame>
      )}
      <KindChoice value={wanted.kinds} onChange={(kinds) => change({ kinds })} />
      <PeriodFields value={wanted} onChange={change} />
      <DelegateChoice wanted={wanted} value={to} onChange={setTo} />
      <TextField id="delegation-note" label={t('delegations.note')} rows={2} value={note} onChange={setNote} />
      <ProblemNotice error={delegate.error} />
    </Modal>
  );
}
