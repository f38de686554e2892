import { servingAt, supervisor } from '#test/support/engine/actors';
import { Scenario } from '#test/support/engine/scenario';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { cardState } from '../state/application-state.js';

const entry = theProcedure('entry');
const window = servingAt('window');

const carded = () => new Scenario(entry).submitted().claims('completeness').passes(2);
const cardOf = ({ state }: Scenario) => state.cards[0]!;
const stateOf = (story: Scenario) => cardState(cardOf(story));
const acknowledged = (story = carded()) =>
  story.does(window, { type: 'acknowledgeCard', cardId: cardOf(story).id, words: '当日补办，已增派人手' });
const appealed = (story = carded()) =>
  story.does(window, { type: 'appealCard', cardId: cardOf(story).id, reasons: '系统停机半日，无法办理' });
const ruled = (outcome: 'uphold' | 'withdraw', story = appealed()) =>
  story.does(supervisor, { type: 'decideAppeal', cardId: cardOf(story).id, outcome, reasons: '经核实' });
const offered = (story: Scenario, actor = window) =>
  story
    .canDo(actor)
    .filter(({ cardId }) => cardId !== undefined)
    .map(({ command }) => command);

describe('a card', () => {
  it('waits for its desk, and is settled once the desk says what it does', () => {
    const story = carded();
    expect([stateOf(story), offered(story), offered(story, servingAt('customs'))]).toEqual([
      'open',
      ['acknowledgeCard', 'appealCard'],
      [],
    ]);
    acknowledged(story);
    expect(cardOf(story).acknowledgement).toMatchObject({ by: 'window', words: '当日补办，已增派人手' });
    expect([stateOf(story), offered(story)]).toEqual(['acknowledged', ['appealCard']]);
  });

  it('waits for the supervisor once it is appealed, who withdraws it', () => {
    const story = appealed();
    expect([stateOf(story), offered(story), offered(story, supervisor)]).toEqual([
      'appealed',
      ['acknowledgeCard'],
      ['decideAppeal'],
    ]);
    ruled('withdraw', story);
    expect(cardOf(story).ruling).toMatchObject({ by: 'supervisor', outcome: 'withdraw', reasons: '经核实' });
    expect([stateOf(story), offered(story), offered(story, supervisor)]).toEqual(['withdrawn', [], []]);
  });

  it('waits for its desk again when it is upheld, but not for a second appeal', () => {
    const story = ruled('uphold');
    expect([stateOf(story), offered(story)]).toEqual(['open', ['acknowledgeCard']]);
    expect(stateOf(acknowledged(story))).toBe('acknowledged');
  });

  it('can be appealed until the last day that the zone allows', () => {
    const { id, appealUntil } = cardOf(carded());
    const mayAppeal = (story: Scenario) =>
      story.canDo(window).some(({ command, cardId }) => command === 'appealCard' && cardId === id);
    expect(appealUntil).toBe('2026-03-11');
    expect([mayAppeal(carded().passes(7)), mayAppeal(carded().passes(8))]).toEqual([true, false]);
  });

  it('can still be answered when the application has ended', () => {
    const story = carded().does(window, { type: 'refuseAcceptance', reasons: '申请事项不属于本园区受理范围。' });
    expect(stateOf(ruled('withdraw', appealed(story)))).toBe('withdrawn');
  });

  it('is not ruled on by whom it concerns', () => {
    const both = { ...supervisor, desks: ['window'] };
    expect(offered(appealed(), both)).not.toContain('decideAppeal');
    expect(offered(appealed(), { ...supervisor, id: 'window' })).toEqual([]);
  });
});
