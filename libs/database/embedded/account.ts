import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { promisify } from 'node:util';

/** Account of the server; empty for the current one. PostgreSQL refuses to run as root. */
export interface Account {
  uid?: number;
  gid?: number;
}

export const isRoot = () => process.getuid?.() === 0;

/** The owner of existing data, else the machine's `postgres` or `nobody`. */
export function accountFor(data: string): Account {
  if (!isRoot()) return {};
  const owner = existsSync(data) ? statSync(data) : undefined;
  return owner && owner.uid !== 0
    ? { uid: owner.uid, gid: owner.gid }
    : ordinaryAccount(readFileSync('/etc/passwd', 'utf8'));
}

/** `passwd` has lines `name:x:uid:gid:…` (passwd(5)). 65534 is nobody's customary number. */
export function ordinaryAccount(passwd: string): Required<Account> {
  const accounts = passwd.split('\n').map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => accounts.find(([first]) => first === name)).find(Boolean);
  return { uid: Number(found?.[2] ?? 65534), gid: Number(found?.[3] ?? 65534) };
}

/** Whether the account can reach this file or folder. */
export async function canReach(account: Account, file: string): Promise<boolean> {
  if (account.uid === undefined) return true;
  const test = promisify(execFile)('/bin/sh', ['-c', 'test -x "$0"', file], { ...account, cwd: '/' });
  return test.then(
    () => true,
    () => false,
  );
}
