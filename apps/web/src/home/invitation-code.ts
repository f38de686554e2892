/** 邀请码: sixteen characters in fours. Forgives small letters, spaces, full-width forms and left-out hyphens. */
export function invitationCode(typed: string): string {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
  return letters.match(/.{1,4}/g)?.join('-') ?? '';
}
