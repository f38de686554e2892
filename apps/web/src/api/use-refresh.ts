import { useQueryClient } from '@tanstack/react-query';
import type { paths } from './schema';

type Address = keyof paths;

const liesUnder = (path: unknown, address: Address): boolean =>
  typeof path === 'string' && (path === address || path.startsWith(`${address}/`));

/** Reads anew everything at these addresses and below them. */
export function useRefresh(...addresses: Address[]): () => Promise<void> {
  const client = useQueryClient();
  return () =>
    client.invalidateQueries({
      predicate: ({ queryKey: [, path] }) => addresses.some((address) => liesUnder(path, address)),
    });
}
