import { useTranslation } from 'react-i18next';
import type { TaskKind } from '../api/types';
import { FieldFrame } from '../fields/field-frame';

/** What can be told apart when only some of a desk's work is left to somebody. */
const kinds: TaskKind[] = ['check', 'opinion', 'vote', 'signature', 'objection', 'delivery'];

interface Props {
  /** Undefined = every kind. */
  value: TaskKind[] | undefined;
  onChange: (kinds: TaskKind[] | undefined) => void;
}

export function KindChoice({ value, onChange }: Props) {
  const { t } = useTranslation();
  const toggle = (kind: TaskKind, chosen: boolean) => {
    const rest = (value ?? []).filter((one) => one !== kind);
    const next = chosen ? [...rest, kind] : rest;
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <FieldFrame id="delegation-kinds" label={t('delegations.kinds')} help={t('delegations.kindsHelp')} group>
      {({ id }) => (
        <div className="chips">
          {kinds.map((kind, place) => (
            <label key={kind} className="chip">
              <input
                type="checkbox"
                id={place === 0 ? id : undefined}
                checked={value?.includes(kind) ?? false}
                onChange={(event) => toggle(kind, event.target.checked)}
              />
              {t(`delegations.kind.${kind}`)}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
