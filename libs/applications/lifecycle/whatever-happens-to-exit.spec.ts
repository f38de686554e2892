import { holdsWhateverHappens } from '#test/support/whatever-happens';

describe('whatever happens to an application: exit', () => holdsWhateverHappens('exit'));
