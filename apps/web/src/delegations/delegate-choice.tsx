import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PossibleDelegate } from '../api/types';
import { FieldFrame } from '../fields/field-frame';
import { useWords } from '../format/words';
import { useDelegates, type Wanted } from './use-delegations';

interface Props {
  wanted: Wanted;
  value: string | undefined;
  onChange: (id: string) => void;
}

/** 受托人: all other staff; to whom it cannot be left is shown with why. */
export function DelegateChoice({ wanted, value, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { data, isFetching } = useDelegates(wanted);
  const ready = wanted.startsOn !== '' && wanted.endsOn !== '';
  const labelOf = ({ name, desks, refusal }: PossibleDelegate) => {
    const at = desks.map(({ title }) => words(title)).join(t('words.and'));
    const why = refusal && t(`delegations.why.${refusal}`);
    return [name, at, why].filter(Boolean).join(' · ');
  };
  return (
    <FieldFrame
      id="delegation-whom"
      label={t('delegations.to')}
      help={ready ? undefined : t('delegations.toHelp')}
      required
    >
      {({ id }) => (
        <Select
          id={id}
          showSearch
          optionFilterProp="label"
          disabled={!ready}
          loading={isFetching}
          value={value}
          onChange={onChange}
          options={data?.items.map((one) => ({ value: one.id, label: labelOf(one), disabled: one.refusal !== null }))}
        />
      )}
    </FieldFrame>
  );
}
