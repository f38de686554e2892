import { invitationCode } from './invitation-code';

describe('an invitation code as people type it', () => {
  it.each([
    ['UP85-PQJW-FBDP-F2CM', 'UP85-PQJW-FBDP-F2CM'],
    [' up85pqjwfbdpf2cm ', 'UP85-PQJW-FBDP-F2CM'],
    ['ＵＰ８５ PQJW—FBDP—F2CM', 'UP85-PQJW-FBDP-F2CM'],
    ['up85-pq', 'UP85-PQ'],
    ['  ', ''],
  ])('%p is %p', (typed, code) => {
    expect(invitationCode(typed)).toBe(code);
  });
});
