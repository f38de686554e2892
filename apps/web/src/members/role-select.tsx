import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MemberRole } from '../api/types';
import type { Controlled } from '../fields/controlled';

const roles: MemberRole[] = ['owner', 'handler', 'viewer'];

interface Props extends Controlled<MemberRole> {
  id?: string;
  label?: string;
  disabled?: boolean;
}

export function RoleSelect({ id, label, value, disabled, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Select
      id={id}
      aria-label={label}
      className="role-select"
      value={value}
      disabled={disabled}
      onChange={onChange}
      options={roles.map((role) => ({ value: role, label: t(`members.role.${role}`) }))}
    />
  );
}
