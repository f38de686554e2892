import { useEffect, useState, useSyncExternalStore } from 'react';
import { answer, api, ifMatch } from '../api/client';
import type { Application, FormPatch, FormValues } from '../api/types';
import { readApplication } from '../applications/use-application';
import { useSession } from '../session/use-session';
import { watchUnsaved } from '../written/unsaved';
import { DraftMemory } from './draft-memory';
import { DraftSaver } from './draft-saver';
import type { DraftStore, Saved } from './draft-view';

const savedOf = ({ form, version }: { form: unknown; version: number }): Saved => ({
  form: form as FormValues,
  version,
});

const storeOf = (id: string, memory: DraftMemory): DraftStore => ({
  patch: async (changes, version) => {
    const pending = api.PATCH('/api/v1/applications/{id}/form', {
      params: { path: { id }, header: ifMatch(version) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: changes as FormPatch,
    });
    return savedOf(await answer(pending));
  },
  latest: async () => savedOf(await readApplication(id)),
  remember: (key, change) => memory.remember(key, change),
  forget: (key, value) => memory.forget(key, value),
  now: () => new Date(),
});

/** What the reader has changed in this browser. */
export function useDraftMemory(id: string): DraftMemory {
  const { data: session } = useSession();
  return new DraftMemory(session?.account.id ?? '', id);
}

/** The draft of one application, saved while the page is open. */
export function useDraft(application: Application) {
  const { id } = application;
  const memory = useDraftMemory(id);
  const [saver] = useState(() => new DraftSaver(savedOf(application), memory.changes(), storeOf(id, memory)));
  const view = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => saver.adopt(savedOf(application)), [saver, application]);
  useEffect(() => {
    const flush = () => void saver.flush();
    const forget = watchUnsaved(
      () => !saver.isSaved,
      () => saver.flush(),
    );
    window.addEventListener('pagehide', flush);
    return () => {
      forget();
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);
  return { saver, view };
}

export type Draft = ReturnType<typeof useDraft>;
