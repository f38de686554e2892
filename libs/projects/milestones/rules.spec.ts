import type { Stage } from '../stages/stages.js';
import { obstacleToRecording, obstacleToReopening } from './rules.js';
import type { Milestone } from './sheet.js';

const one = (key: string, doneOn: string | null): Milestone => ({
  key,
  doneOn,
  plannedOn: '2027-01-01',
  evidence: null,
  recorded: null,
  extensions: [],
});
const sheet = [
  one('agreement', '2026-12-01'),
  one('filing', '2026-12-20'),
  one('ledger', null),
  one('operation', null),
];
const situation = { stage: 'contracted' as Stage, sheet, today: '2027-01-05' };
const doing = (key: string, doneOn: string, reason?: string) => obstacleToRecording({ key, doneOn, reason }, situation);

describe('recording a milestone', () => {
  it('goes from one to the next', () => {
    expect(doing('ledger', '2027-01-05')).toBeUndefined();
    expect(doing('operation', '2027-01-05')).toEqual({ refusal: 'out_of_order', facts: { next: 'ledger' } });
  });

  it('is about a day that has come, and not before the milestone above was done', () => {
    expect(doing('ledger', '2027-01-06')).toEqual({ refusal: 'day_to_come', facts: { notAfter: '2027-01-05' } });
    expect(doing('ledger', '2026-12-19')).toMatchObject({
      refusal: 'day_out_of_order',
      facts: { notBefore: '2026-12-20' },
    });
    expect(doing('ledger', '2026-12-20')).toBeUndefined();
  });

  it('corrects what is done with a reason, between its neighbours', () => {
    expect(doing('agreement', '2026-11-30')).toEqual({ refusal: 'reason_required' });
    expect(doing('agreement', '2026-11-30', ' ')).toEqual({ refusal: 'reason_required' });
    expect(doing('agreement', '2026-11-30', '录错')).toBeUndefined();
    expect(doing('agreement', '2026-12-21', '录错')).toMatchObject({
      refusal: 'day_out_of_order',
      facts: { notAfter: '2026-12-20' },
    });
  });

  it.each(['reserve', 'proposed', 'lost', 'exited'] as const)('is refused of a project that is %s', (stage) => {
    const said = { key: 'ledger', doneOn: '2027-01-05' };
    expect(obstacleToRecording(said, { ...situation, stage })).toMatchObject({ refusal: 'wrong_stage' });
    expect(obstacleToReopening('filing', { stage, sheet })).toMatchObject({ refusal: 'wrong_stage' });
  });

  it('can be taken back from the last on', () => {
    expect(obstacleToReopening('filing', situation)).toBeUndefined();
    expect(obstacleToReopening('agreement', situation)).toEqual({ refusal: 'not_the_last', facts: { last: 'filing' } });
    expect(obstacleToReopening('ledger', situation)).toMatchObject({ refusal: 'not_the_last' });
  });
});
