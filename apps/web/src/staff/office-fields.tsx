import { Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { staffRoles } from '#kernel';
import type { NewOffice } from '../api/types';
import { given } from '../dialogs/form-rules';
import { DayField } from '../fields/day-field';
import { FieldFrame } from '../fields/field-frame';
import { today } from '../format/dates';
import { useWords } from '../format/words';
import { useZone } from '../zone/use-zone';

/** The draft has one choice for desk and role. */
export interface OfficeDraft {
  what: string;
  deputy?: boolean;
  startsOn: string;
  endsOn?: string;
}

export const noOffice = (): Partial<OfficeDraft> => ({ startsOn: today() });

/** Only at a desk is somebody a deputy. */
export function officeOf({ what, deputy, startsOn, endsOn }: OfficeDraft): NewOffice {
  const [kind, key = ''] = what.split(' ');
  const period = { startsOn, endsOn: endsOn || undefined };
  return kind === 'desk' ? { desk: key, deputy, ...period } : { role: key as NewOffice['role'], ...period };
}

/** A desk or a role, and its first and last day. */
export function OfficeFields() {
  const { t } = useTranslation();
  const what = Form.useWatch<string | undefined>('what');
  const startsOn = Form.useWatch<string | undefined>('startsOn');
  return (
    <>
      <WhatField />
      {what?.startsWith('desk') && (
        <Form.Item noStyle name="deputy" valuePropName="checked">
          <Checkbox>{t('staff.deputy')}</Checkbox>
        </Form.Item>
      )}
      <div className="field-pair">
        <Form.Item noStyle name="startsOn">
          <DayField id="office-from" label={t('delegations.startsOn')} required min={today()} />
        </Form.Item>
        <Form.Item noStyle name="endsOn">
          <DayField id="office-to" label={t('delegations.endsOn')} min={startsOn} />
        </Form.Item>
      </div>
    </>
  );
}

function WhatField() {
  const { t } = useTranslation();
  const words = useWords();
  const { data } = useZone();
  const desks = data?.zone.desks.map(({ key, title }) => ({ value: `desk ${key}`, label: words(title) }));
  const roleOptions = staffRoles.map((one) => ({ value: `role ${one}`, label: t(`session.role.${one}`) }));
  return (
    <FieldFrame id="office-what" label={t('staff.deskOrRole')} required>
      {({ id }) => (
        <Form.Item noStyle name="what" rules={given}>
          <Select
            id={id}
            options={[
              { label: t('session.desks'), options: desks ?? [] },
              { label: t('session.roles'), options: roleOptions },
            ]}
          />
        </Form.Item>
      )}
    </FieldFrame>
  );
}
