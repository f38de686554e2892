import { testLifecycleProperties } from '#test/support/engine/histories/lifecycle-properties';

describe('whatever happens to an application: entry', () => testLifecycleProperties('entry'));
