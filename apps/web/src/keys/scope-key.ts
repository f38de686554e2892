import type { KeyScope } from '../api/types';

type Dotted<Scope extends string> = Scope extends `${infer Area}:${infer Way}` ? `${Area}.${Way}` : never;

/** Where the words of a scope stand: those of `projects:read` under `projects.read`. */
export const scopeKey = (scope: KeyScope) => `keys.scope.${scope.replace(':', '.') as Dotted<KeyScope>}` as const;
