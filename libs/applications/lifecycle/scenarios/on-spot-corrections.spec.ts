import { lin, servingAt, theClock } from '#test/support/engine/actors';
import { Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { mayChange } from '../rules/standing/editing.js';

const entry = theProcedure('entry');
const window = servingAt('window');
const aSlip = { subject: 'field', key: 'jobs', defect: '误填为 8', remedy: '应为 80' } as const;

const allowed = () =>
  new Scenario(entry)
    .submitted()
    .claims('completeness')
    .does(window, { type: 'allowOnSpotCorrection', items: [aSlip] });
const corrected = (facts = {}) =>
  allowed().does(lin, { type: 'correctOnSpot', ...aSubmission(entry, facts), changed: [aSlip] });

describe('a correction on the spot (art. 32(1)(3))', () => {
  it('is no notice: the receipt, the clock and the right to one complete notice stay', () => {
    const before = new Scenario(entry).submitted().state;
    const story = corrected();
    expect(story.state).toMatchObject({ status: 'received', round: 2, onSpotCorrection: null, corrections: [] });
    expect(story.state.receivedOn).toBe(before.receivedOn);
    expect(story.state.clocks).toEqual(before.clocks);
    const item = { ...aSlip, because: null };
    expect(story.does(window, { type: 'requestCorrection', items: [item] }).state.status).toBe('correcting');
  });

  it('opens what was named and nothing else', () => {
    const { state } = allowed();
    expect(mayChange(state, aSlip)).toBe(true);
    expect(mayChange(state, { subject: 'field', key: 'energyTce' })).toBe(false);
    expect(mayChange(state, { subject: 'material', key: 'jobs' })).toBe(false);
    expect(mayChange(corrected().state, aSlip)).toBe(false);
  });

  it('counts for the lane and the desks as any other content', () => {
    const story = corrected({ tier: 'extended', sector: 'leasing', businessTypes: ['leasing'], rdDesign: false });
    expect(story.state.lane).toBe('standard');
    story.does(window, { type: 'accept', checklist: story.checklistOf('completeness') });
    expect(story.openOf('opinion').map(({ key }) => key)).toContain('tax');
  });

  it('holds nothing up: silence accepts the application all the same', () => {
    const story = allowed().passes(8);
    expect(story.state).toMatchObject({ status: 'in_review', deemedAccepted: true, onSpotCorrection: null });
    expect(story.canDo(lin).map(({ command }) => command)).not.toContain('correctOnSpot');
  });

  it('may be asked for again, once the first is done', () => {
    const story = corrected().does(window, { type: 'allowOnSpotCorrection', items: [aSlip] });
    expect(story.canDo(lin).map(({ command }) => command)).toContain('correctOnSpot');
    expect(story.canDo(theClock)).toEqual([]);
  });
});
