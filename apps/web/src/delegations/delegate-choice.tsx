import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PossibleDelegate } from '../api/types';
import { given } from '../dialogs/form-rules';
import { FieldFrame } from '../fields/field-frame';
import { useWords } from '../format/words';
import { useDelegates, wantedIn, type DelegationDraft } from './use-delegations';

/** 受托人: all other staff; those excluded are shown with the reason. */
export function DelegateChoice() {
  const { t } = useTranslation();
  const labelOf = useDelegateLabel();
  const wanted = wantedIn(Form.useWatch<Partial<DelegationDraft>>([]) ?? {});
  const { data, isFetching } = useDelegates(wanted);
  const ready = wanted.startsOn !== '' && wanted.endsOn !== '';
  return (
    <FieldFrame
      id="delegation-whom"
      label={t('delegations.to')}
      help={ready ? undefined : t('delegations.toHelp')}
      required
    >
      {({ id }) => (
        <Form.Item noStyle name="to" rules={given}>
          <Select
            id={id}
            showSearch={{ optionFilterProp: 'label' }}
            disabled={!ready}
            loading={isFetching}
            options={data?.items.map((one) => ({ value: one.id, label: labelOf(one), disabled: one.refusal !== null }))}
          />
        </Form.Item>
      )}
    </FieldFrame>
  );
}

function useDelegateLabel(): (delegate: PossibleDelegate) => string {
  const { t } = useTranslation();
  const words = useWords();
  return ({ name, desks, refusal }) => {
    const at = desks.map(({ title }) => words(title)).join(t('words.and'));
    const why = refusal && t(`delegations.why.${refusal}`);
    return [name, at, why].filter(Boolean).join(' · ');
  };
}
