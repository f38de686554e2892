import {
  accepted,
  corrected,
  correctionAsked,
  handedIn,
  reviewed,
  signed,
  step,
  type Life,
  type Step,
} from './steps.js';
import { ObjectionsService } from '#applications';
import { addDays, dayOf } from '#calendar';
import type { Walk } from '../acting/walk.js';

/** About an announced project, with its own figures, so that the totals stay as announced. */
const about = (number: string, ...steps: Step[]): Life => ({
  owner: `zgc-p-${number}`,
  name: `ZGC-P-${number}`,
  steps,
});

const received = (number: string, ago: number, promised: string[] = []): Step =>
  handedIn(ago, { code: `ZGC-P-${number}`, promised });

const today = (walk: Walk): string => dayOf(walk.now());

const allowsOnSpot = step(1, '10:40', async (walk) => {
  await walk.claims('completeness');
  const item = { subject: 'field' as const, key: 'contactPhone', defect: '区号有误。', remedy: '请当场更正电话区号。' };
  await walk.does('window', { type: 'allowOnSpotCorrection', items: [item] });
});

const toleratesPaper = step(4, '11:10', async (walk) => {
  await walk.claims('completeness');
  const papers = [{ material: 'it_plan', dueOn: addDays(today(walk), 14) }];
  const checklist = await walk.checklist('completeness');
  await walk.does('window', { type: 'acceptWithPapersToFollow', papers, checklist });
});

const suspends = step(3, '16:20', async (walk) => {
  await walk.claims('customs');
  const reason = '需就保税研发料件的监管方式进行专家评审。';
  await walk.does('customs', { type: 'suspend', kind: 'expert_review', reason, expectedEnd: addDays(today(walk), 20) });
});

const asksForExtension = (ago: number): Step =>
  step(ago, '16:30', async (walk) => {
    await walk.claims('commerce');
    await walk.does('commerce', { type: 'askForExtension', reason: '需向上级商务部门核实设备进口政策。' });
  });

const extends_ = step(5, '09:50', (walk) =>
  walk.does('supervisor', { type: 'extend', reason: '涉及新类型保税研发业务，需进一步核实。' }),
);

const objects = step(1, '13:30', async (walk) => {
  const { zoneId, id: applicationId } = await walk.application();
  const said = { name: '示例市民', contact: '13800000000', reason: '示例异议：希望说明项目夜间运行的噪声影响。' };
  await walk.get(ObjectionsService).object({ zoneId, applicationId, once: null }, said);
});

const acknowledges = step(5, '09:20', async (walk) => {
  const { state } = await walk.application();
  const card = state.cards.find(({ desk }) => desk === 'customs');
  if (card) await walk.does('customs', { type: 'acknowledgeCard', cardId: card.id, words: '已安排专人，三日内办结。' });
});

const appeals = step(5, '09:40', async (walk) => {
  const { state } = await walk.application();
  const card = state.cards.find(({ desk }) => desk === 'ecology');
  if (card)
    await walk.does('ecology', { type: 'appealCard', cardId: card.id, reasons: '等待企业补充说明，非本岗原因。' });
});

/** 在办: one at each place between receipt and notice. */
export const announced: Life[] = [
  about('001', received('001', 1)),
  about(
    '002',
    received('002', 2),
    step(1, '15:10', (walk) => walk.claims('completeness')),
  ),
  about('003', received('003', 2), allowsOnSpot),
  about('005', received('005', 9)),
  about('009', received('009', 4), correctionAsked(3)),
  about('011', received('011', 6), correctionAsked(5), corrected(2)),
  about('021', received('021', 2), accepted(1)),
  about('015', received('015', 5, ['it_plan']), toleratesPaper),
  about('016', received('016', 5), accepted(4), suspends),
  about('018', received('018', 8), accepted(7), asksForExtension(6), extends_),
  about('020', received('020', 4), accepted(3), asksForExtension(2)),
  about('010', received('010', 15), accepted(14), acknowledges, appeals),
  about('034', received('034', 9), accepted(7), reviewed(3)),
  about('022', received('022', 9), accepted(7), reviewed(3, { objecting: ['planning'] })),
  about('025', received('025', 8), accepted(7), reviewed(2, { objecting: ['planning'] })),
  about('041', received('041', 15), accepted(13), reviewed(8, { objecting: ['planning'] })),
  about('046', received('046', 12), accepted(10), reviewed(5, { objecting: ['tax'] })),
  about('038', received('038', 5), accepted(3)),
  about('030', received('030', 5), accepted(4), reviewed(1)),
  about('031', received('031', 6), accepted(5), reviewed(3), signed(1, ['sign-customs'])),
  about('044', received('044', 8), accepted(7), reviewed(4), signed(2), objects),
  about('047', received('047', 7), accepted(6), reviewed(3), signed(1)),
];
