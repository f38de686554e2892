import { testLifecycleProperties } from '#test/support/engine/lifecycle-properties';

describe('whatever happens to an application: exit', () => testLifecycleProperties('exit'));
