import { factsOf, visibleFields, type FormContent } from '#applications/procedure';
import { loadZonePack } from '#zones/pack';
import { theProcedure } from '../../engine/zone-procedures.js';
import type { Visitor } from './visitor.js';

interface Draft {
  form: FormContent;
  materials: { title: { zh: string }; key: string }[];
}

/** 核对: the page before the submission shows every question that is asked of this draft, every paper and every file. */
export async function expectsWholeReview(visitor: Visitor): Promise<void> {
  const id = /applications\/([^/]+)\//.exec(visitor.page.url())?.[1] ?? '';
  const read = async <T>(path: string) =>
    (await (await visitor.page.request.get(`/api/v1/applications/${id}${path}`)).json()) as T;
  const { form, materials } = await read<Draft>('');
  const { items: files } = await read<{ items: { name: string }[] }>('/attachments');
  const procedure = theProcedure('entry');
  const asked = visibleFields(procedure, factsOf(procedure, loadZonePack('zones/zgc').positioning, form));
  const terms = visitor.page.locator('.review-part dt');
  const texts = await terms.allInnerTexts();
  expect(texts).toEqual(expect.arrayContaining(asked.map(({ title }) => title.zh)));
  expect(asked.length).toBeGreaterThan(15);
  for (const { title } of materials) await visitor.sees(title.zh, visitor.page.locator('.review-part'));
  for (const { name } of files) await visitor.page.getByRole('link', { name, exact: true }).first().waitFor();
}
