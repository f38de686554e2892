import type { Act } from '../acts/act.js';
import { chineseDate } from '../text/chinese-text.js';
import type { Block } from '../../storage/document-facts.js';
import { application, byDay, materialTitle, subject } from '../wording/phrases.js';
import type { Template } from '../wording/template.js';

/** 收件凭证, which says that receipt is not yet acceptance. */
export const receipt: Template<'submitted'> = {
  kind: 'receipt',
  title: { zh: '收件凭证', en: 'Receipt for Application Materials' },
  nature: '收',
  word: (act) => ({
    rows: [
      ...subject(act),
      { label: '申报版次', value: `第${act.event.round}次` },
      { label: '收件日期', value: chineseDate(act.event.receivedOn) },
      { label: '办理通道', value: laneTitle(act) },
    ],
    body: [
      { text: `你单位提交的${application(act)}材料，已于${chineseDate(act.event.receivedOn)}收到。收到的材料如下：` },
      { list: received(act) },
      ...promised(act),
      ...whatFollows(act),
    ],
  }),
};

const laneTitle = ({ event, procedure }: Act<'submitted'>): string =>
  procedure.lanes.find(({ key }) => key === event.lane)?.title.zh ?? event.lane;

function received(act: Act<'submitted'>): string[] {
  const papers = act.materials.filter(({ attachments }) => attachments.length > 0);
  const attached = papers.map(
    ({ material, attachments }) => `${materialTitle(act, material)}（${attachments.length}份）`,
  );
  return ['申请表（1份）', ...attached];
}

function promised(act: Act<'submitted'>): Block[] {
  const titles = act.event.promised.map((material) => materialTitle(act, material));
  return titles.length === 0 ? [] : [{ text: '你单位承诺后补的材料如下：' }, { list: titles }];
}

function whatFollows({ clock }: Act<'submitted'>): Block[] {
  if (clock?.key === 'statutory') {
    return [{ text: `补正材料已转交会审，办理时限继续计算，${byDay(clock.dueOn)}作出决定。` }];
  }
  const limit = clock?.limit ? `自收件之日起${clock.limit}个工作日内` : '在办事指南载明的时限内';
  return [
    {
      text: `收件不等于受理。我单位将${limit}核对材料，${byDay(clock?.dueOn ?? null)}告知是否受理，需要补正的一次告知全部内容。`,
    },
    { text: '逾期未告知的，该申请自收件之日起视为受理。' },
  ];
}
