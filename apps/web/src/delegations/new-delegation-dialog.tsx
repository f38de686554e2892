import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/types';
import { FormDialog } from '../dialogs/form-dialog';
import { FieldFrame } from '../fields/field-frame';
import { TextField } from '../fields/text-field';
import { today } from '../format/dates';
import { useWords } from '../format/words';
import { DelegateChoice } from './delegate-choice';
import { KindChoice } from './kind-choice';
import { PeriodFields } from './period-fields';
import { useDelegate, wantedIn, type DelegationDraft } from './use-delegations';

interface Props {
  /** The reader's own: only these can be left to somebody. */
  desks: Session['desks'];
  onClose: () => void;
}

const firstDraft = (): Partial<DelegationDraft> => ({ desk: '', startsOn: today(), note: '' });

/** 新建委托: the possible delegates follow from desk, kinds and period. */
export function NewDelegationDialog({ desks, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog
      title={t('delegations.new.action')}
      okText={t('delegations.new.confirm')}
      lead={t('delegations.new.lead')}
      initial={firstDraft()}
      move={useDelegate()}
      send={(draft: DelegationDraft) => ({ body: { ...wantedIn(draft), to: draft.to, note: draft.note } })}
      onClose={onClose}
    >
      {desks.length > 1 && <DeskChoice desks={desks} />}
      <Form.Item noStyle name="kinds">
        <KindChoice />
      </Form.Item>
      <PeriodFields />
      <DelegateChoice />
      <Form.Item noStyle name="note">
        <TextField id="delegation-note" label={t('delegations.note')} rows={2} />
      </Form.Item>
    </FormDialog>
  );
}

function DeskChoice({ desks }: Pick<Props, 'desks'>) {
  const { t } = useTranslation();
  const words = useWords();
  const own = desks.map(({ key, title }) => ({ value: key, label: words(title) }));
  return (
    <FieldFrame id="delegation-desk" label={t('delegations.desk')} required>
      {({ id }) => (
        <Form.Item noStyle name="desk">
          <Select id={id} options={[{ value: '', label: t('delegations.everyDesk') }, ...own]} />
        </Form.Item>
      )}
    </FieldFrame>
  );
}
