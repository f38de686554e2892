import { loadConfig } from '#platform';
import { checkDesks, grantedBy, readGrants } from './grants.js';
import { settingsOf } from './settings.js';

const rest = {
  OIDC_ISSUER: 'http://localhost:1',
  OIDC_CLIENT_ID: 'ruqu',
  OIDC_CLIENT_SECRET: 'x',
  OIDC_CLAIM: 'groups',
};
const grants = '{"desk": {"desks": ["window", "customs"]}, "head": {"desks": ["customs"], "roles": ["supervisor"]}}';

describe('settings of single sign-on', () => {
  it('are none without an issuer', () => {
    expect(settingsOf(loadConfig({}))).toBeNull();
  });

  it('say where browsers come back to, and what the claim gives', () => {
    const settings = settingsOf(loadConfig({ ...rest, PUBLIC_URL: 'https://ruqu.example', OIDC_GRANTS: grants }));
    expect(settings).toMatchObject({
      redirectUri: 'https://ruqu.example/api/v1/session/single-sign-on/callback',
      grants: { desk: { desks: ['window', 'customs'], roles: [] }, head: { roles: ['supervisor'] } },
    });
  });

  it.each([
    [
      'a role that there is not',
      { OIDC_GRANTS: '{"x": {"roles": ["boss"]}}' },
      'gives "x" the role "boss"; there are: district',
    ],
    [
      'grants that are none',
      { OIDC_GRANTS: '{"x": ["window"]}' },
      'OIDC_GRANTS for "x" must be lists of desks and roles',
    ],
    ['grants with a mistyped name', { OIDC_GRANTS: '{"x": {"desk": ["window"]}}' }, 'must be lists of desks and roles'],
    [
      'grants that are no JSON',
      { OIDC_GRANTS: '{window}' },
      'OIDC_GRANTS must be a JSON object or name a file with one',
    ],
    ['a file that is not there', { OIDC_GRANTS: '/nowhere.json' }, 'OIDC_GRANTS must name a file that can be read'],
    ['grants of no claim', { OIDC_GRANTS: grants, OIDC_CLAIM: '' }, 'OIDC_GRANTS needs OIDC_CLAIM'],
    ['no secret', { OIDC_CLIENT_SECRET: '' }, 'OIDC_ISSUER needs OIDC_CLIENT_ID, and OIDC_CLIENT_SECRET'],
    [
      'no such secret',
      { OIDC_CLIENT_SECRET: undefined, OIDC_CLIENT_SECRET_FILE: '/nowhere' },
      'OIDC_CLIENT_SECRET_FILE must name',
    ],
    ['a provider without TLS in production', { NODE_ENV: 'production' }, 'OIDC_ISSUER must be https in production'],
  ])('refuse %s', (_, difference, sentence) => {
    expect(() => settingsOf(Object.assign(loadConfig(rest), difference))).toThrow(sentence);
  });

  it('refuse a desk that the zone does not have', () => {
    const given = readGrants(grants);
    expect(() => checkDesks(given, ['window', 'customs'])).not.toThrow();
    expect(() => checkDesks(given, ['window'])).toThrow('gives "desk" the desk "customs"; the zone has: window.');
  });

  it.each([
    [undefined, [], []],
    ['head', ['customs'], ['supervisor']],
    [['desk', 'head', 'other', 7], ['window', 'customs'], ['supervisor']],
    [['constructor', '__proto__'], [], []],
    [{ desk: true }, [], []],
  ])('let the claim %j give desks and roles, each once', (claim, desks, roles) => {
    expect(grantedBy(claim, readGrants(grants))).toEqual({ desks, roles });
  });
});
