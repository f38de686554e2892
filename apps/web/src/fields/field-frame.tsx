import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface FieldParts {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  'aria-required'?: boolean;
}

interface Props {
  id: string;
  label: ReactNode;
  required?: boolean;
  help?: ReactNode;
  error?: ReactNode;
  /** A group of choices has a legend instead of a label. */
  group?: boolean;
  children: (parts: FieldParts) => ReactNode;
}

function partsOf({ id, required, help, error }: Pick<Props, 'id' | 'required' | 'help' | 'error'>): FieldParts {
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': Boolean(error) || undefined,
    'aria-required': required,
  };
}

/** Label, control, help and fault of one field, tied together for screen readers. */
export function FieldFrame({ id, label, required, help, error, group, children }: Props) {
  const parts = partsOf({ id, required, help, error });
  const grouping = group ? { role: 'group', 'aria-labelledby': `${id}-name` } : {};
  return (
    <div className={error ? 'field field-wrong' : 'field'} {...grouping}>
      <FieldName id={id} label={label} required={required} group={group} />
      {help && (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children(parts)}
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function FieldName({ id, label, required, group }: Pick<Props, 'id' | 'label' | 'required' | 'group'>) {
  const { t } = useTranslation();
  const optional = !required && <span className="optional">{t('frame.optional')}</span>;
  if (group) {
    return (
      <span className="field-name" id={`${id}-name`}>
        {label}
        {optional}
      </span>
    );
  }
  return (
    <label className="field-name" htmlFor={id}>
      {label}
      {optional}
    </label>
  );
}
