import type { Actor, StaffRole } from '#kernel';
import { belongsTo } from './access/routes/belongs-to.js';
import { decodeCursor, encodeCursor } from './paging/cursor.js';
import { InvalidHeader, InvalidQuery } from './problems/errors.js';
import { etagOf, versionOf } from './requests/etag.js';
import { onceOf } from './requests/once.decorator.js';
import { pageOf } from './paging/page.js';
import { problemFrom } from './problems/problem.js';

const isPlace = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

describe('cursors', () => {
  it('come back as they went', () => {
    expect(decodeCursor(encodeCursor({ id: '示例' }), isPlace)).toEqual({ id: '示例' });
    expect(decodeCursor(undefined, isPlace)).toBeNull();
  });

  it.each(['', '%', 'bm90IGpzb24', encodeCursor({ id: 7 }), encodeCursor(null)])(
    'refuse %p, which is none',
    (cursor) => {
      expect(() => decodeCursor(cursor, isPlace)).toThrow(InvalidQuery);
    },
  );
});

describe('pages', () => {
  it('have a next one when there is one row too many', () => {
    expect(pageOf([1, 2, 3], 2, String)).toEqual({ items: [1, 2], next: encodeCursor('2') });
    expect(pageOf([1, 2], 2, String)).toEqual({ items: [1, 2], next: null });
    expect(pageOf([], 2, String)).toEqual({ items: [], next: null });
  });
});

describe('entity tags', () => {
  it('are the version in quotes', () => {
    expect(versionOf(etagOf(7))).toBe(7);
  });

  it.each(['7', 'W/"7"', '*', '"7", "8"', '"-1"', '"99999999999"', '""'])('refuse %s', (etag) => {
    expect(() => versionOf(etag)).toThrow(InvalidHeader);
  });
});

describe('idempotency keys', () => {
  const hashOf = (body: object) =>
    onceOf({ method: 'POST', url: '/x', headers: { 'idempotency-key': 'k' }, body })?.requestHash;

  it('hash what is asked for, but never a password', () => {
    expect(hashOf({ name: 'lin' })).not.toBe(hashOf({ name: 'zhao' }));
    expect(hashOf({ owner: { name: 'lin', password: 'one' } })).toBe(
      hashOf({ owner: { name: 'lin', password: 'two' } }),
    );
  });
});

describe('audiences', () => {
  const actor = (difference: Partial<Actor>): Actor => ({
    id: 'lin',
    kind: 'person',
    zoneId: 'zgc',
    member: null,
    otherEnterprises: [],
    desks: [],
    deputyAt: [],
    standIns: [],
    roles: [],
    ...difference,
  });
  const role = (one: StaffRole) => actor({ roles: [one] });

  // prettier-ignore
  it.each([
    ['nobody in particular', actor({}),                                               ['public', 'signedIn']],
    ['a member',             actor({ member: { enterpriseId: 'x', role: 'viewer' } }), ['public', 'signedIn', 'member']],
    ['an officer',           actor({ desks: ['window'] }),                            ['public', 'signedIn', 'staff', 'desk']],
    ['a deputy',             actor({ deputyAt: ['panel-customs'] }),                  ['public', 'signedIn', 'staff', 'desk']],
    ['the auditor',          role('auditor'),                                         ['public', 'signedIn', 'staff', 'auditor']],
    ['the district',         role('district'),                                        ['public', 'signedIn', 'staff', 'district']],
  ])('of %s', (_, who, expected) => {
    const all = ['public', 'signedIn', 'member', 'staff', 'desk', 'district', 'supervisor', 'administrator', 'auditor'] as const;
    expect(all.filter((audience) => belongsTo(who, audience))).toEqual(expected);
  });
});

describe('problemFrom', () => {
  it.each([
    [{ code: '53100' }, '/problems/storage_full', 507],
    [{ driverError: { code: '53100' } }, '/problems/storage_full', 507],
    [{ driverError: { code: '57P02' } }, '/problems/unavailable', 503],
    [{ driverError: { message: 'Connection terminated unexpectedly' } }, '/problems/unavailable', 503],
    [{ driverError: { code: '58030' } }, '/problems/unavailable', 503],
    [{ code: 'EPIPE' }, '/problems/unavailable', 503],
  ])('says of a database that fails with %j what is wrong', (failure, type, status) => {
    const error = Object.assign(new Error('QueryFailedError'), failure);

    expect(problemFrom(error)).toMatchObject({ type, status });
  });

  it('says nothing about a bug', () => {
    expect(JSON.stringify(problemFrom(new Error('password=secret')))).not.toContain('secret');
    expect(problemFrom('text')).toMatchObject({ type: '/problems/internal_error', status: 500 });
    expect(problemFrom(undefined)).toMatchObject({ status: 500 });
  });

  it.each([
    Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('terminating'), { driverError: { code: '57P01' } }),
    new Error('Connection terminated unexpectedly'),
  ])('takes %s for an outage', (error) => {
    expect(problemFrom(error)).toMatchObject({ type: '/problems/unavailable', status: 503, retryAfterSeconds: 5 });
  });

  it.each([
    Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' }),
    Object.assign(new Error('canceling statement due to statement timeout'), { driverError: { code: '57014' } }),
    new Error('timeout exceeded when trying to connect'),
  ])('takes %s for too much at once', (error) => {
    expect(problemFrom(error)).toMatchObject({ type: '/problems/busy', status: 503, retryAfterSeconds: 3 });
  });
});
