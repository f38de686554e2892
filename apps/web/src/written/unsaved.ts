interface Watched {
  isUnsaved: () => boolean;
  save: () => Promise<unknown>;
}

const watched = new Set<Watched>();

/** Has the page ask before it is left while this is not saved; the returned function ends that. */
export function watchUnsaved(isUnsaved: Watched['isUnsaved'], save: Watched['save']): () => void {
  const one = { isUnsaved, save };
  watched.add(one);
  return () => watched.delete(one);
}

export const isUnsaved = (): boolean => [...watched].some((one) => one.isUnsaved());

/** Tries to save all; resolves to whether all is saved now. */
export async function saved(): Promise<boolean> {
  await Promise.all([...watched].map((one) => one.save()));
  return !isUnsaved();
}
