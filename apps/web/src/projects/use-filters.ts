import { useSearchParams } from 'react-router';
import { filterNames, type FilterName, type ProjectFilters } from './use-projects';

/** Filters stand in the address, so a view can be sent. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const given = filterNames.map((name) => [name, search.get(name)] as const).filter(([, value]) => value);
  const filters = Object.fromEntries(given) as ProjectFilters;
  const change = (name: FilterName, value: string | undefined) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  const clear = () => setSearch({}, { replace: true });
  return { filters, change, clear };
}
