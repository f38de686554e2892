import type { ApplicationState, Sitting, SittingEnd } from '../state/application-state.js';
import type { Folds } from './events.js';

/** The joint panel. Panels older than meetings vote by circulation. */
export const panelFolds = {
  panel_convened: (_, { reasons, on, mode = 'circulation', office = '' }) => ({
    panel: { reasons, convenedOn: on, mode, office, votes: [], result: null },
  }),
  panel_closed: (state, { outcome, approvals, refusals, abstentions, vetoes, closedOn }) => {
    const result = { outcome, approvals, refusals, abstentions, vetoes, closedOn };
    return {
      panel: state.panel && { ...state.panel, result },
      ...sittingEnded(state, { how: 'closed', on: closedOn, reason: null, result }),
    };
  },
  put_on_agenda: ({ sittings }, { meetingId, year, serial, heldAt, place }) => ({
    sittings: [
      ...sittings,
      { meetingId, year, serial, heldAt, place, papers: null, opened: null, votes: [], recusals: [], end: null },
    ],
  }),
  taken_off_agenda: (state, { on }) => sittingEnded(state, { how: 'taken_off', on, reason: null, result: null }),
  papers_fixed: (state, { round, contentHash, provided, at }) =>
    current(state, { papers: { round, contentHash, provided, at } }),
  sitting_opened: (state, { attendance, at }) =>
    current(state, { opened: { attendance, at }, votes: state.panel?.votes ?? [] }),
  adjourned: (state, { reason, on, anew }) => ({
    panel: state.panel && (anew ? { ...state.panel, votes: [] } : state.panel),
    ...sittingEnded(state, { how: 'adjourned', on, reason, result: null }),
  }),
  recused: ({ recusals }, { desk, by, as, reason, at }) => ({ recusals: [...recusals, { desk, by, as, reason, at }] }),
} satisfies Folds;

/** The record keeps the conflicts declared by then. */
export const sittingEnded = (state: ApplicationState, end: SittingEnd) =>
  current(state, { end, recusals: state.recusals });

function current({ sittings }: ApplicationState, difference: Partial<Sitting>): Pick<ApplicationState, 'sittings'> {
  const place = sittings.findLastIndex(({ end }) => end === null);
  return { sittings: sittings.map((one, at) => (at === place ? { ...one, ...difference } : one)) };
}
