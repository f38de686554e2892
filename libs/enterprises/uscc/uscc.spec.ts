import fc from 'fast-check';
import { hasOrganisationCode, isUscc, usccAsTyped, usccCheckCharacter, usccFault, usccMessage } from './index.js';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('isUscc', () => {
  it.each(['91330100799655058B', '9144030071526726XG', '914403001922038216', '91000000MADEM00112'])(
    'accepts %s',
    (code) => {
      expect(isUscc(code)).toBe(true);
    },
  );

  it.each([null, undefined, 91330100, {}, ['91330100799655058B']])('refuses %p, which is no text', (code) => {
    expect(isUscc(code)).toBe(false);
  });

  it('notices any one wrong character', () => {
    const good = '91330100799655058B';
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...alphabet), (place, other) => {
        fc.pre(good[place] !== other);
        expect(isUscc(good.slice(0, place) + other + good.slice(place + 1))).toBe(false);
      }),
    );
  });

  it('accepts every code with its own check character', () => {
    const characters = fc.array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(characters, (first) => {
        const code = first.join('');
        expect(usccFault(code + usccCheckCharacter(code))).toBeUndefined();
      }),
    );
  });
});

describe('usccFault', () => {
  it.each([
    ['', 'length'],
    ['9133010079965505', 'length'],
    ['O1330100799655058B', 'characters'],
    ['9133010079965505o', 'characters'],
    ['91330100799655058C', 'check'],
    ['91330100799655058B', undefined],
  ])('of %p is %p', (code, fault) => {
    expect(usccFault(code)).toBe(fault);
  });

  it('judges a code that was typed carelessly by what was meant', () => {
    expect(usccFault(usccAsTyped(' ９１330100 799655058b'))).toBeUndefined();
  });
});

describe('usccMessage', () => {
  it.each([
    ['', '18 characters; this one has 0'],
    ['9133010079965505', 'this one has 16'],
    ['O1330100799655058B', 'Character 1 is "O": the letters I, O, S, V and Z are never used'],
    ['91330100799655058b', 'Character 18 is "b": only digits and capital letters'],
    ['91330100799655058C', 'it is C, and for the 17 characters before it would be B'],
  ])('says what is wrong with %p', (code, message) => {
    expect(usccMessage(code)?.en).toContain(message);
  });
});

describe('hasOrganisationCode', () => {
  it.each([
    ['91330100799655058B', true],
    ['9144030071526726XG', true],
    ['91000000MADEM002XR', true],
    ['9133010079965505XB', false],
  ])('of %s is %p', (code, right) => {
    expect(hasOrganisationCode(code)).toBe(right);
  });
});
