import { useTranslation } from 'react-i18next';
import type { KeyScope } from '../api/types';
import { ProblemNotice } from '../display/problem-notice';
import { ChoicesField } from '../fields/choices-field';
import type { Controlled } from '../fields/controlled';
import { scopeKey } from './scope-key';
import { useOfferedScopes } from './use-keys';

export function ScopeChoice(controlled: Controlled<KeyScope[]>) {
  const { t } = useTranslation();
  const { data, error } = useOfferedScopes();
  return (
    <>
      <ProblemNotice error={error} />
      <ChoicesField
        {...controlled}
        id="key-scopes"
        label={t('keys.scopes')}
        help={t('keys.new.scopesHelp')}
        required
        options={data?.items ?? []}
        wordOf={(scope) => t(scopeKey(scope))}
      />
    </>
  );
}
