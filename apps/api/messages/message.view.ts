import type { ListedMessage } from '#applications';
import { titleOf, type Condition } from '#applications/lifecycle';
import type { MessageKind } from '#applications/messages';
import type { Bilingual } from '#kernel';
import type { Procedure } from '#zones/procedure';

type Said = Pick<ListedMessage, 'kind' | 'facts' | 'event'> & {
  application: { state: { conditions: readonly Pick<Condition, 'id' | 'text'>[] } };
};

/** What its event says in somebody's words. Whoever is told may read them in the record too. */
const saying: Partial<Record<MessageKind, string>> = {
  acceptance_refused: 'reasons',
  adjourned: 'reason',
  condition_broken: 'reason',
  condition_report_refused: 'reasons',
  extended: 'reason',
  extension_asked: 'reason',
  extension_declined: 'reasons',
  lapsed: 'reasons',
  objection_answered: 'statement',
  rating_answered: 'reply',
  revocation_dismissed: 'reasons',
  revocation_proposed: 'reasons',
  revoked: 'reasons',
  suspended: 'reason',
  task_reassigned: 'reason',
  task_urged: 'note',
};

/** Where nobody said anything, a condition speaks for itself. */
export function wordsOf({ kind, facts, event, application }: Said): string | null {
  const said = event[saying[kind] ?? ''];
  if (typeof said === 'string') return said;
  const conditionId = facts.about === 'condition' ? facts.subject : facts.conditionId;
  return application.state.conditions.find(({ id }) => id === conditionId)?.text ?? null;
}

/** 所涉事项: the task, the paper to follow or the rule. */
export function aboutOf({ facts }: Pick<Said, 'facts'>, procedure: Procedure): Bilingual | null {
  if (typeof facts.task === 'string') return titleOf(procedure, facts.task);
  const { materials, cards } = procedure;
  const paper = facts.about === 'paper' ? materials.find(({ key }) => key === facts.subject) : undefined;
  return (paper ?? cards.rules.find(({ key }) => key === facts.rule))?.title ?? null;
}
