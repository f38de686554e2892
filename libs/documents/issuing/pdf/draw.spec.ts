import { anAct } from '#test/support/system/documented-events';
import { compose } from '../templates/compose.js';
import { draw } from './draw.js';

const issue = {
  number: '中综保补〔2026〕12号',
  code: 'ABCD-EFGH-JKMN-PQRS',
  url: 'http://localhost:3000/verify/ABCD-EFGH-JKMN-PQRS',
  issuedAt: new Date('2026-09-24T02:00:00Z'),
};
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\n/g)?.length;
const [item] = anAct('correction_requested').event.items;

describe('draw', () => {
  it('gives the same bytes for the same document, so that its hash proves it', async () => {
    const { facts } = compose(anAct('decided'));
    const drawn = await draw(facts, issue);
    expect(drawn.toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect(drawn.equals(await draw(structuredClone(facts), issue))).toBe(true);
    expect(drawn.equals(await draw(facts, { ...issue, url: `${issue.url}X` }))).toBe(false);
    expect(drawn.equals(await draw({ ...facts, addressee: '别的公司' }, issue))).toBe(false);
  });

  it('carries its number in the title, where any reader shows it', async () => {
    const pdf = await draw(compose(anAct('decided')).facts, issue);
    const title = Buffer.from(`\ufeff准予准入决定书 ${issue.number}`, 'utf16le').swap16().toString('latin1');
    expect(pdf.toString('latin1').replaceAll(/\\([()\\])/g, '$1')).toContain(title);
  });

  it('embeds only the letters it uses', async () => {
    expect((await draw(compose(anAct('decided')).facts, issue)).length).toBeLessThan(100_000);
  });

  it.each([
    [1, 1],
    [12, 3],
    [60, 9],
  ])('sets %d long defects on %d pages', async (count, pages) => {
    const items = Array.from({ length: count }, () => ({ ...item!, defect: '未说明料件管理的办法'.repeat(9) }));
    const { facts } = compose(anAct('correction_requested', { event: { items } }));
    expect(pagesOf(await draw(facts, issue))).toBe(pages);
  });

  it('sets words that nobody would write without running off', async () => {
    const reasons = `${'A'.repeat(4_000)}\n${'，'.repeat(500)}\n😀\u202E𠮷`;
    await expect(
      draw(compose(anAct('acceptance_refused', { event: { reasons } })).facts, issue),
    ).resolves.toBeDefined();
  });
});
