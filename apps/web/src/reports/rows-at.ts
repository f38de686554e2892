/** Where the pages list the rows that a figure was counted from: the API names the list, `/projects?stage=proposed`. */
export function rowsAt(query: string, more: Record<string, string> = {}): string {
  const [path = '', search = ''] = query.split('?');
  const parameters = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(search)), ...more });
  return `${path.replace(/^\/frozen-reports/, '/reports')}?${parameters}`;
}
