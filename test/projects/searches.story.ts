import { readFileSync } from 'node:fs';
import { dayOf } from '#calendar';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { anAdmittedProject } from '#test/support/people/admissions';

interface Described {
  paths: Record<string, { get?: { parameters?: { name: string; in: string }[] } }>;
}

const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Described;
const searches = Object.keys(paths).filter((path) => paths[path]?.get?.parameters?.some(({ name }) => name === 'q'));

const name = '中关村（北京）ＡＢＣ café 芯𠮷';
const ways = [
  '中关村(北京)',
  '（北京）',
  'ＡＢＣ',
  'abc',
  'cafe\u0301',
  '中关村 （北京）',
  '芯',
  '𠮷',
  '\u202d北京\u202c ',
  ' 北京）a',
];

/** 检索: whatever can be searched is found however its name is typed. */
describe('every search', () => {
  let api: TestApi;
  let auditor: Http;
  let report: string;

  beforeAll(async () => {
    api = await startTestApi();
    await anAdmittedProject(api, { projectNameZh: name });
    auditor = await api.signIn('auditor');
    const district = await api.signIn('district');
    report = (
      await district
        .post('/api/v1/frozen-reports')
        .send({ name: '检索', asOf: dayOf(api.clock.now()) })
        .expect(201)
    ).body.id as string;
  });
  afterAll(() => api.close());

  it('is known', () => expect(searches).toHaveLength(4));

  it.each(searches)(
    'at %s finds a name in either width and case, composed or not, with spaces or without',
    async (path) => {
      const found = async (q: string) =>
        (await auditor.get(path.replace('{id}', report).replace('{zone}', 'zgc')).query({ q }).expect(200)).body
          .items as {
          nameZh?: string;
          projectName?: string;
        }[];
      for (const way of ways)
        expect({ way, names: (await found(way)).map((one) => one.nameZh ?? one.projectName) }).toEqual({
          way,
          names: [name],
        });
      expect(await found('中关村%北京')).toEqual([]);
    },
  );
});
