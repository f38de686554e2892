import { ordinaryAccount } from './account.js';

describe('the account that the server runs as when Ruqu runs as root', () => {
  const root = 'root:x:0:0:root:/root:/bin/bash';
  const nobody = 'nobody:x:65534:65533::/:/usr/sbin/nologin';
  const postgres = 'postgres:x:104:112::/var/lib/postgresql:/bin/bash';

  it.each([
    ['postgres where there is one', [root, nobody, postgres], { uid: 104, gid: 112 }],
    ['nobody elsewhere', [root, nobody], { uid: 65534, gid: 65533 }],
    ['the customary number at last', [root], { uid: 65534, gid: 65534 }],
  ])('is %s', (_, lines, account) => {
    expect(ordinaryAccount(lines.join('\n'))).toEqual(account);
  });
});
