import type { ProcedureKind } from '#zones/procedure';
import type { ApplicationEvent, EventOf } from '../lifecycle/index.js';

/** How a move changes the project it is about, in the same transaction. */
export interface ProjectEffect {
  /**
   * `previous` = the stage it had before it was proposed; `left` = lost or exited, by how far it had come; null keeps
   * the one it has.
   */
  stage: 'proposed' | 'admitted' | 'previous' | 'left' | 'exited' | null;
  /** Which figures come from what was handed in. */
  takes: 'all' | 'changed' | 'none';
  reason: string;
}

type Effect = (event: ApplicationEvent) => ProjectEffect | null;

const onApproval =
  (effect: (event: EventOf<'decided'>) => ProjectEffect): Effect =>
  (event) =>
    event.type === 'decided' && event.outcome === 'approve' ? effect(event) : null;

/** 入区: makes its project proposed, admitted, or what it was before; its revocation ends that. */
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

/** What follows admission leaves the project alone until it is approved. */
const effects: Record<ProcedureKind, Effect> = {
  entry: ofEntry,
  change: onApproval(() => ({ stage: null, takes: 'changed', reason: 'change: approve' })),
  extension: onApproval(() => ({ stage: null, takes: 'none', reason: 'extension: approve' })),
  exit: onApproval(() => ({ stage: 'exited', takes: 'none', reason: 'exit: approve' })),
};

export function projectEffectOf(kind: ProcedureKind, events: readonly ApplicationEvent[]): ProjectEffect | null {
  return events.flatMap((event) => effects[kind](event) ?? []).at(-1) ?? null;
}
