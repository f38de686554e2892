import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NewOffice } from '../api/types';
import { FieldFrame } from '../fields/field-frame';
import { today } from '../format/dates';
import { useWords } from '../format/words';
import { useZone } from '../zone/use-zone';

const roles = ['district', 'supervisor', 'administrator', 'auditor'] as const;

export const noOffice: NewOffice = { startsOn: today() };

interface Props {
  value: NewOffice;
  onChange: (office: NewOffice) => void;
}

/** A desk or a role, and its first and last day. */
export function OfficeFields({ value, onChange }: Props) {
  const { t } = useTranslation();
  const change = (difference: Partial<NewOffice>) => onChange({ ...value, ...difference });
  return (
    <>
      <WhatField value={value} onChange={onChange} />
      {value.desk && (
        <Checkbox checked={value.deputy ?? false} onChange={(event) => change({ deputy: event.target.checked })}>
          {t('staff.deputy')}
        </Checkbox>
      )}
      <div className="field-pair">
        <FieldFrame id="office-from" label={t('delegations.startsOn')} required>
          {(parts) => (
            <Input
              {...parts}
              type="date"
              min={today()}
              value={value.startsOn}
              onChange={(event) => change({ startsOn: event.target.value })}
            />
          )}
        </FieldFrame>
        <FieldFrame id="office-to" label={t('delegations.endsOn')}>
          {(parts) => (
            <Input
              {...parts}
              type="date"
              min={value.startsOn}
              value={value.endsOn ?? ''}
              onChange={(event) => change({ endsOn: event.target.value || undefined })}
            />
          )}
        </FieldFrame>
      </div>
    </>
  );
}

function WhatField({ value: { desk, role, startsOn, endsOn }, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { data } = useZone();
  const chosen = desk ? `desk ${desk}` : role && `role ${role}`;
  const choose = (what: string) => {
    const [kind = '', key = ''] = what.split(' ');
    onChange({ [kind]: key, startsOn, endsOn });
  };
  const desks = data?.zone.desks ?? [];
  return (
    <FieldFrame id="office-what" label={t('staff.deskOrRole')} required>
      {({ id }) => (
        <Select
          id={id}
          value={chosen}
          onChange={choose}
          options={[
            {
              label: t('session.desks'),
              options: desks.map(({ key, title }) => ({ value: `desk ${key}`, label: words(title) })),
            },
            {
              label: t('session.roles'),
              options: roles.map((one) => ({ value: `role ${one}`, label: t(`session.role.${one}`) })),
            },
          ]}
        />
      )}
    </FieldFrame>
  );
}
