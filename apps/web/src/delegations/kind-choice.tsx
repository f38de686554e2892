import { useTranslation } from 'react-i18next';
import type { TaskKind } from '../api/types';
import { ChoicesField } from '../fields/choices-field';
import type { Controlled } from '../fields/controlled';

/** The kinds by which a part of a desk's work can be left to somebody. */
const kinds: TaskKind[] = ['check', 'opinion', 'vote', 'signature', 'objection', 'delivery'];

/** None chosen means every kind. */
export function KindChoice(controlled: Controlled<TaskKind[]>) {
  const { t } = useTranslation();
  return (
    <ChoicesField
      {...controlled}
      id="delegation-kinds"
      label={t('delegations.kinds')}
      help={t('delegations.kindsHelp')}
      options={kinds}
      wordOf={(kind) => t(`delegations.kind.${kind}`)}
    />
  );
}
