/** `it` for the acts of one story: when one fails, those after it are not tried. */
export function sequentially() {
  let failed: string | null = null;
  return (title: string, work: () => Promise<unknown>) =>
    it(title, async () => {
      if (failed) throw new Error(`Not tried, because this failed: ${failed}`);
      failed = title;
      await work();
      failed = null;
    });
}
