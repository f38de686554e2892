import { ask, assertAsked } from './asked';
import { finality } from './finality';

const changing = Object.entries(finality).map(([route, kind]) => {
  const [method = '', path = ''] = route.split(' ');
  return { method, path, kind };
});

describe('what cannot be undone', () => {
  it.each(changing.filter(({ kind }) => kind === 'final'))('asks before $method $path', ({ method, path }) => {
    expect(() => assertAsked(method, path)).toThrow('ask first');
    const answered = ask();
    expect(() => assertAsked(method, path)).not.toThrow();
    answered();
    expect(() => assertAsked(method, path)).toThrow('ask first');
  });

  it.each(changing.filter(({ kind }) => kind === 'mendable'))('lets $method $path pass', ({ method, path }) => {
    expect(() => assertAsked(method, path)).not.toThrow();
  });
});
