import { received, window } from '#test/support/engine/situations/situations';
import { carriedOut, refusals } from '#test/support/engine/refusals/index';
import { refusalCodes } from '../rules/refusals.js';

describe('a refusal names its obstacle', () => {
  it.each(refusals)('%s: %s', (code, _, given) => {
    const { story, actor, command } = given();
    const before = story.state;
    expect(() => story.does(actor, command)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code }) }),
    );
    expect(story.state).toBe(before);
  });

  it('says what would be allowed', () => {
    const from = received();
    expect(() => from.does(window, { type: 'accept' })).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ allowed: ['claim'], applicationStatus: 'received' }),
      }),
    );
  });

  it.each(carriedOut)('does not come to an innocent %s', (_, given) => {
    const { story, actor, command } = given();
    expect(story.does(actor, command).state.seq).toBeGreaterThan(0);
  });
});

describe('the codes of refusals', () => {
  it('are all reached by a case', () => {
    const reached = new Set(refusals.map(([code]) => code));
    expect(refusalCodes.filter((code) => !reached.has(code))).toEqual([]);
  });
});
