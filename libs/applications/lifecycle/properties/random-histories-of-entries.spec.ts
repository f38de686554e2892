import { testLifecycleProperties } from '#test/support/engine/lifecycle-properties';

describe('whatever happens to an application: entry', () => testLifecycleProperties('entry'));
