import type { ProcedureKind } from '#zones/procedure';
import type { ApplicationEvent, EventOf } from '../lifecycle/index.js';

/** Effect of a command on its project, stored in the same transaction. */
export interface ProjectEffect {
  /**
   * `previous`: the stage before it was proposed. `left`: lost or exited, depending on the stage reached. null: unchanged.
   */
  stage: 'proposed' | 'admitted' | 'previous' | 'left' | 'exited' | null;
  /** Figures taken from the submission. */
  takes: 'all' | 'changed' | 'none';
  reason: string;
}

type Effect = (event: ApplicationEvent) => ProjectEffect | null;

const onApproval =
  (effect: (event: EventOf<'decided'>) => ProjectEffect): Effect =>
  (event) =>
    event.type === 'decided' && event.outcome === 'approve' ? effect(event) : null;

/** 入区: proposes and admits its project, or gives back the earlier stage; a revocation ends the admission. */
const ofEntry: Effect = (event) => {
  if (event.type === 'submitted' || event.type === 'mended') {
    return { stage: 'proposed', takes: 'all', reason: event.type };
  }
  if (event.type === 'decided') {
    const stage = event.outcome === 'approve' ? 'admitted' : 'previous';
    return { stage, takes: 'none', reason: `decided: ${event.outcome}` };
  }
  if (event.type === 'revoked') return { stage: 'left', takes: 'none', reason: 'revoked' };
  const ended = ['withdrawn', 'lapsed', 'acceptance_refused'].includes(event.type);
  return ended ? { stage: 'previous', takes: 'none', reason: event.type } : null;
};

/** Applications after admission change their project only when approved. */
const effects: Record<ProcedureKind, Effect> = {
  entry: ofEntry,
  change: onApproval(() => ({ stage: null, takes: 'changed', reason: 'change: approve' })),
  extension: onApproval(() => ({ stage: null, takes: 'none', reason: 'extension: approve' })),
  exit: onApproval(() => ({ stage: 'exited', takes: 'none', reason: 'exit: approve' })),
};

export function projectEffectOf(kind: ProcedureKind, events: readonly ApplicationEvent[]): ProjectEffect | null {
  return events.flatMap((event) => effects[kind](event) ?? []).at(-1) ?? null;
}
