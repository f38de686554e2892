import type { ProposedCondition } from '#applications/lifecycle';
import type { Form, Walk } from '../acting/walk.js';

/** What happens in an application: so many working days ago, at this time of day. */
export interface Step {
  ago: number;
  time: string;
  act: (walk: Walk) => Promise<unknown>;
}

export interface Life {
  /** The name before `@ruqu.example` of whoever applies. */
  owner: string;
  /** By which other lives and the meetings find it. */
  name: string;
  steps: Step[];
}

export const step = (ago: number, time: string, act: Step['act']): Step => ({ ago, time, act });

const contact: Form = {
  contactName: '示例联系人',
  contactPhone: '010-62345678',
  creditLevel: 'regular',
  projectSummary: '示例数据：面向园区产业链的研发、检测与服务平台建设，仅用于演示。',
  industryClass: 'M7320',
  insidePerimeter: true,
  itReadiness: 'ready',
};

/** A project beyond the announced ones. */
export const newProject = (projectNameZh: string, difference: Form = {}): Form => ({
  projectNameZh,
  projectNameEn: 'Illustrative project',
  sector: 'ic',
  businessTypes: ['rd'],
  rdDesign: true,
  investmentCny: '36000000.00',
  importUsd: '2100000.00',
  exportUsd: '1200000.00',
  jobs: 60,
  functionalArea: 'rd_design',
  floorAreaSqm: '900.00',
  ...difference,
});

interface Handed {
  /** The project of the portfolio that it is about. */
  code?: string;
  form?: Form;
  promised?: string[];
}

export const handedIn = (ago: number, { code, form = {}, promised = [] }: Handed): Step =>
  step(ago, '09:30', async (walk) => {
    await walk.drafts({ ...contact, ...form }, code);
    await walk.attaches({ except: promised });
    await walk.handsIn({ papersToFollow: promised });
  });

export const drafted = (ago: number, form: Form): Step => step(ago, '16:10', (walk) => walk.drafts(form));

export const accepted = (ago: number, time = '11:00'): Step =>
  step(ago, time, async (walk) => {
    await walk.claims('completeness');
    await walk.does('window', { type: 'accept', checklist: await walk.checklist('completeness') });
  });

interface Reviewed {
  objecting?: string[];
  except?: string[];
  conditions?: (walk: Walk) => ProposedCondition[];
}

export const reviewed = (ago: number, { objecting = [], except = [], conditions }: Reviewed = {}): Step =>
  step(ago, '14:00', async (walk) => {
    const keys = (await walk.open('opinion')).filter((key) => !except.includes(key));
    for (const [place, key] of keys.entries()) {
      const reasons = '拟用场所供电容量与用能需求不相匹配，需联审会研究。';
      const consent = { outcome: 'consent', opinion: '符合要求，同意。' };
      const set = place === 0 && conditions ? { conditions: conditions(walk) } : {};
      await walk.concludes(key, objecting.includes(key) ? { outcome: 'object', reasons } : { ...consent, ...set });
    }
  });

export const signed = (ago: number, keys = ['sign-customs', 'sign-committee'], outcome = 'approve'): Step =>
  step(ago, '15:00', async (walk) => {
    const refusal = {
      reasons: '项目主要业务为一般贸易仓储，与园区“2+2+N”产业定位不符。',
      remedies: '可在六十日内申请行政复议，或者在六个月内提起行政诉讼。',
    };
    for (const key of keys) {
      const acknowledged = await walk.changesSeen();
      await walk.concludes(key, { outcome, acknowledged, ...(outcome === 'refuse' && refusal) });
    }
  });

export const delivered = (ago: number): Step =>
  step(ago, '10:20', async (walk) => {
    await walk.claims('delivery', 'window');
    await walk.does('window', { type: 'deliver', method: '窗口领取' });
  });

const defect = {
  subject: 'material' as const,
  key: 'project_plan',
  defect: '进出口计划与申请表所填金额不一致。',
  remedy: '请按申请表更正项目计划书中的进出口计划。',
};

export const correctionAsked = (ago: number): Step =>
  step(ago, '15:30', async (walk) => {
    await walk.claims('completeness');
    await walk.does('window', { type: 'requestCorrection', items: [defect] });
  });

export const corrected = (ago: number): Step =>
  step(ago, '16:00', async (walk) => {
    await walk.attach('project_plan', 'project_plan corrected');
    await walk.handsIn({ answer: '已按申请表更正项目计划书。' });
  });
