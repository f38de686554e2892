const { Blob, FormData } = globalThis;

/** Complete and innocent: a chip designer of the core tier. */
const form = {
  contactName: '林晓',
  contactPhone: '010-62345678',
  creditLevel: 'regular',
  projectNameZh: '示例射频芯片研发项目',
  projectNameEn: 'Illustrative RF chip project',
  projectSummary: '面向通信基站的射频芯片设计与验证，含保税研发。',
  industryClass: 'C3973',
  sector: 'ic',
  businessTypes: ['rd'],
  rdDesign: true,
  investmentCny: '120000000.00',
  importUsd: '5000000.00',
  exportUsd: '3000000.00',
  jobs: 80,
  functionalArea: 'rd_design',
  insidePerimeter: true,
  floorAreaSqm: '1200.00',
  itReadiness: 'ready',
};

/** Hands in one application over HTTP. Returns the ids of it, of the window's task and of its project. */
export async function firstApplication(owner) {
  const { id, version } = await owner.ask('POST', 'applications', { json: { kind: 'entry' } });
  const patch = { json: form, version, type: 'application/merge-patch+json' };
  await owner.ask('PATCH', `applications/${id}/form`, patch);
  const draft = await owner.ask('GET', `applications/${id}`);
  for (const { key } of draft.materials) await owner.ask('POST', `applications/${id}/attachments`, paper(key));
  const whole = await owner.ask('GET', `applications/${id}`);
  await owner.ask('POST', `applications/${id}/submission`, { json: {}, version: whole.version });
  const { tasks, projectId } = await owner.ask('GET', `applications/${id}`);
  return { applicationId: id, taskId: tasks[0].id, projectId };
}

/** A PDF of one page; readers find its objects without a table of their places. */
const aPdf = (words) => `%PDF-1.7
%${words}
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
trailer << /Size 4 /Root 1 0 R >>
%%EOF
`;

function paper(key) {
  const content = new FormData();
  content.append('material', key);
  content.append('file', new Blob([aPdf(key)]), `${key}.pdf`);
  return { form: content };
}
