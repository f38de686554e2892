import { server } from '../api/client';
import type { Titled } from '../api/types';
import { useWords } from '../format/words';

const longTime = 10 * 60_000;

export const useZone = () => server.useQuery('get', '/api/v1/zone', {}, { staleTime: longTime });

/** Names of the zone's desks, sectors and so on, by key. */
export function useZoneNames() {
  const words = useWords();
  const { data } = useZone();
  const named = (list: Titled[] | undefined, key: string): string => {
    const found = list?.find((item) => item.key === key);
    return found ? words(found.title) : key;
  };
  return {
    desk: (key: string) => named(data?.zone.desks, key),
    sector: (key: string) => named(data?.positioning.sectors, key),
    businessType: (key: string) => named(data?.zone.businessTypes, key),
    milestone: (key: string) => named(data?.zone.projectMilestones, key),
    area: (key: string) => named(data?.zone.functionalAreas, key),
  };
}
