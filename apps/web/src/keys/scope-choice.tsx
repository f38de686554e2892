import { useTranslation } from 'react-i18next';
import type { KeyScope } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { FieldFrame } from '../fields/field-frame';
import { useOfferedScopes } from './use-keys';

interface Props {
  value: KeyScope[];
  onChange: (scopes: KeyScope[]) => void;
}

export function ScopeChoice({ value, onChange }: Props) {
  const { t } = useTranslation();
  const { data, error } = useOfferedScopes();
  const toggle = (scope: KeyScope, chosen: boolean) =>
    onChange(chosen ? [...value, scope] : value.filter((one) => one !== scope));
  return (
    <FieldFrame id="key-scopes" label={t('keys.scopes')} help={t('keys.new.scopesHelp')} required group>
      {({ id }) => (
        <div className="chips">
          <ProblemNotice error={error} />
          {(data?.items ?? []).map((scope, place) => (
            <label key={scope} className="chip">
              <input
                type="checkbox"
                id={place === 0 ? id : undefined}
                checked={value.includes(scope)}
                onChange={(event) => toggle(scope, event.target.checked)}
              />
              {t(`keys.scope.${scope.replace(':', '.')}`)}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}
