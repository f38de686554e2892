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

/** Label, control, help and fault of one field, tied together for the keyboard and for screen readers. */
export function FieldFrame({ id, label, required, help, error, group, children }: Props) {
  const { t } = useTranslation();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const parts: FieldParts = {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': required ? true : undefined,
  };
  const name = (
    <>
      {label}
      {!required && <span className="optional">{t('frame.optional')}</span>}
    </>
  );
  return (
    <div
      className={error ? 'field field-wrong' : 'field'}
      {...(group ? { role: 'group', 'aria-labelledby': `${id}-name` } : {})}
    >
      {group ? (
        <span className="field-name" id={`${id}-name`}>
          {name}
        </span>
      ) : (
        <label className="field-name" htmlFor={id}>
          {name}
        </label>
      )}
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
