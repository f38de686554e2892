import { loadConfig } from '#platform';
import { welcome } from './welcome.js';

describe('welcome', () => {
  const circumstances = { asked: 3000, place: '/srv/ruqu', accounts: ['window@ruqu.example', 'admin@ruqu.example'] };

  it('shows the address, the accounts and where the data are', () => {
    const text = welcome(loadConfig({}), circumstances);

    expect(text).toContain('http://127.0.0.1:3000');
    expect(text).toContain('window@ruqu.example');
    expect(text).toContain('/srv/ruqu');
    expect(text).not.toContain('in use');
  });

  it('says clearly when another port had to be taken', () => {
    const text = welcome(loadConfig({ PORT: '3001' }), circumstances);

    expect(text).toContain('Port 3000 is in use by another program; Ruqu listens at 3001.');
  });

  it('speaks of no accounts where there are none', () => {
    expect(welcome(loadConfig({}), { ...circumstances, accounts: [] })).not.toContain('password');
  });

  it.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
  ])('shows %s as %s', (HOST, address) => {
    expect(welcome(loadConfig({ HOST }), circumstances)).toContain(address);
  });
});
