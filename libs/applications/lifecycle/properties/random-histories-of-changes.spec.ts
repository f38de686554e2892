import { testLifecycleProperties } from '#test/support/engine/histories/lifecycle-properties';

describe('whatever happens to an application: change', () => testLifecycleProperties('change'));
