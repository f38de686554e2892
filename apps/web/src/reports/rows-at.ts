/** Page with the rows behind a figure, from the API's own address. */
export function rowsAt(query: string, more: Record<string, string> = {}): string {
  const [path = '', search = ''] = query.split('?');
  const parameters = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(search)), ...more });
  return `${path.replace(/^\/frozen-reports/, '/reports')}?${parameters}`;
}
