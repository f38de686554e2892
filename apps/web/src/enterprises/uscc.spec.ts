import { usccAsTyped, usccFault } from './uscc';

describe('the unified social credit code, checked while it is typed', () => {
  it.each(['91000000MA4566XY6C', '91000000MAXG42500D', '91000000MAJH2P0Y43'])('takes %s', (code) => {
    expect(usccFault(code)).toBeUndefined();
  });

  it.each([
    ['91000000MA4566XY6D', 'check'],
    ['91000000MA4566XY6', 'length'],
    ['91000000MA4566XYIC', 'characters'],
  ])('says what is wrong with %s: %s', (code, fault) => {
    expect(usccFault(code)).toBe(fault);
  });

  it('forgives small letters, spaces and full-width digits', () => {
    expect(usccAsTyped(' 91000000 ma4566xy6c ')).toBe('91000000MA4566XY6C');
    expect(usccAsTyped('９1000000MA4566XY6C')).toBe('91000000MA4566XY6C');
  });
});
