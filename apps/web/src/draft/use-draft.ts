import { useEffect, useState, useSyncExternalStore } from 'react';
import { answer, api, ifMatch } from '../api/client';
import type { Application, FormPatch, FormValues } from '../api/types';
import { readApplication } from '../applications/use-application';
import { DraftSaver, type DraftStore, type Saved } from './draft-saver';

const rememberedAt = (id: string) => `ruqu.draft.${id}`;

function remembered(id: string): FormValues {
  try {
    return JSON.parse(localStorage.getItem(rememberedAt(id)) ?? '{}') as FormValues;
  } catch {
    return {};
  }
}

function remember(id: string, changes: FormValues): void {
  if (Object.keys(changes).length === 0) localStorage.removeItem(rememberedAt(id));
  else localStorage.setItem(rememberedAt(id), JSON.stringify(changes));
}

const savedOf = ({ form, version }: { form: unknown; version: number }): Saved => ({
  form: form as FormValues,
  version,
});

const storeOf = (id: string): DraftStore => ({
  patch: async (changes, version) => {
    const pending = api.PATCH('/api/v1/applications/{id}/form', {
      params: { path: { id }, header: ifMatch(version) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: changes as FormPatch,
    });
    return savedOf(await answer(pending));
  },
  latest: async () => savedOf(await readApplication(id)),
  remember: (changes) => remember(id, changes),
  now: () => new Date(),
});

/** The draft of one application, saved while the page is open. */
export function useDraft(application: Application) {
  const { id } = application;
  const [saver] = useState(() => new DraftSaver(savedOf(application), remembered(id), storeOf(id)));
  const view = useSyncExternalStore(saver.subscribe, saver.snapshot);
  useEffect(() => saver.adopt(savedOf(application)), [saver, application]);
  useEffect(() => {
    const flush = () => void saver.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);
  return { saver, view };
}

export type Draft = ReturnType<typeof useDraft>;
