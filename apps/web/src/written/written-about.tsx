import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { answer, api, server } from '../api/client';
import { Fetched } from '../display/fetched';
import { watchUnsaved } from './unsaved';
import { WrittenParts } from './written-parts';

const path = '/api/v1/account/act-drafts';

const Parts = createContext<WrittenParts | null>(null);

interface Props {
  /** What is written about, such as `task.…`: it is kept for this person and this alone. */
  about: string;
  children: ReactNode;
}

/** Everything below that is written with {@link useWritten} is kept on the server until the act is done. */
export function WrittenAbout({ about, children }: Props) {
  const params = { query: { about } };
  const kept = server.useQuery('get', path, { params }, { gcTime: 0, staleTime: Infinity });
  return (
    <Fetched query={kept}>
      {({ items }) => (
        <Writing key={about} about={about} kept={items}>
          {children}
        </Writing>
      )}
    </Fetched>
  );
}

const onServer = (about: string) => ({
  keep: (act: string, content: string) => answer(api.PUT(path, { body: { about, act, content } })),
  discard: () => answer(api.DELETE(path, { params: { query: { about } } })),
});

function Writing({ about, kept, children }: Props & { kept: { act: string; content: string }[] }) {
  const [parts] = useState(() => new WrittenParts(kept, onServer(about)));
  useEffect(() => {
    const flush = () => void parts.flush();
    const forget = watchUnsaved(
      () => !parts.isSaved,
      () => parts.flush(),
    );
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      forget();
      flush();
    };
  }, [parts]);
  return <Parts value={parts}>{children}</Parts>;
}

function useParts(): WrittenParts {
  const parts = useContext(Parts);
  if (!parts) throw new Error('What is written stands within WrittenAbout.');
  return parts;
}

type Next<Value> = Value | ((before: Value) => Value);

/** A part of an act being written, as `useState` would hold it; `act` names the part within what it is about. */
export function useWritten<Value>(act: string, initial: Value): [Value, (next: Next<Value>) => void] {
  const parts = useParts();
  const read = (): Value => (parts.read(act) as Value | undefined) ?? initial;
  const kept = useSyncExternalStore(parts.subscribe, () => parts.read(act)) as Value | undefined;
  const write = (next: Next<Value>) =>
    parts.write(act, typeof next === 'function' ? (next as (before: Value) => Value)(read()) : next);
  return [kept ?? initial, write];
}

/** Forgets what was written, once the act is done. */
export function useDone(): () => Promise<void> {
  const parts = useParts();
  return () => parts.done();
}

interface Mutation<At> {
  mutate: (send: (at: At) => Promise<unknown>, then?: { onSuccess?: () => void }) => void;
}

/** The same mutation; once it is done, what was written for it goes. */
export function useDoing<At, Doing extends Mutation<At>>(doing: Doing & Mutation<At>): Doing {
  const parts = useParts();
  const mutate: Mutation<At>['mutate'] = (send, then) =>
    doing.mutate(async (at) => {
      const done = await send(at);
      await parts.done();
      return done;
    }, then);
  return { ...doing, mutate };
}
