import type { ApplicationEvent } from './lifecycle/index.js';

/** How a move changes the project it is about, in the same transaction. */
export interface ProjectEffect {
  /** `previous` = the stage it had before it was proposed. */
  stage: 'proposed' | 'admitted' | 'previous';
  /** The figures come from what was handed in. */
  takesFigures: boolean;
  reason: string;
}

/** An entry application makes its project proposed, admitted, or what it was before. */
export function projectEffectOf(events: readonly ApplicationEvent[]): ProjectEffect | null {
  const effects = events.flatMap((event) => effectOf(event) ?? []);
  return effects.at(-1) ?? null;
}

function effectOf(event: ApplicationEvent): ProjectEffect | null {
  if (event.type === 'submitted') return { stage: 'proposed', takesFigures: true, reason: 'submitted' };
  if (event.type === 'mended') return { stage: 'proposed', takesFigures: true, reason: 'mended' };
  if (event.type === 'decided') {
    const stage = event.outcome === 'approve' ? 'admitted' : 'previous';
    return { stage, takesFigures: false, reason: `decided: ${event.outcome}` };
  }
  const ended = ['withdrawn', 'lapsed', 'acceptance_refused'].includes(event.type);
  return ended ? { stage: 'previous', takesFigures: false, reason: event.type } : null;
}
