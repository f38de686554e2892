import type { Act } from '../acts/act.js';
import { chineseDate } from '../text/chinese-text.js';
import type { Block } from '../../storage/document-facts.js';
import { application, byDay, materialTitle, subject } from '../wording/phrases.js';
import type { Template } from '../wording/template.js';

/** 受理通知书. */
export const acceptance: Template<'accepted'> = {
  kind: 'acceptance',
  title: { zh: '受理通知书', en: 'Notice of Acceptance' },
  nature: '受',
  word: (act) => ({
    rows: [
      ...subject(act),
      { label: '受理日期', value: chineseDate(act.event.acceptedOn) },
      { label: '受理方式', value: manner(act) },
      ...due(act),
    ],
    body: [{ text: opening(act) }, ...papersToFollow(act), { text: limit(act) }],
  }),
};

function manner({ event }: Act<'accepted'>): string {
  if (event.deemed) return '视为受理';
  return event.papers.length > 0 ? '容缺受理' : '受理';
}

const due = ({ clock }: Act<'accepted'>) =>
  clock?.dueOn ? [{ label: '决定期限', value: chineseDate(clock.dueOn) }] : [];

function opening(act: Act<'accepted'>): string {
  const { acceptedOn, deemed, papers } = act.event;
  const on = chineseDate(acceptedOn);
  if (deemed) {
    return `我单位未在规定时限内就你单位提交的${application(act)}告知补正内容，该申请自收到材料之日（${on}）起视为受理。`;
  }
  return papers.length > 0
    ? `你单位提交的${application(act)}，主要材料齐全、符合规定形式，并已书面承诺补交所缺材料，我单位于${on}予以容缺受理。`
    : `你单位提交的${application(act)}，材料齐全、符合规定形式，我单位于${on}予以受理。`;
}

function papersToFollow(act: Act<'accepted'>): Block[] {
  if (act.event.papers.length === 0) return [];
  return [
    { text: '你单位应当按期补交下列材料：' },
    {
      list: act.event.papers.map(
        ({ material, dueOn }) => `${materialTitle(act, material)}：${chineseDate(dueOn)}前（含当日）`,
      ),
    },
    { text: '上述材料补齐之前，不作出决定。' },
  ];
}

function limit({ clock, procedure }: Act<'accepted'>): string {
  const days = clock?.limit ? `自受理之日起${clock.limit}个工作日内` : '在办事指南载明的时限内';
  return `我单位将${days}完成${procedure.title.zh}，${byDay(clock?.dueOn ?? null)}作出决定。需要听证、检验、检测、鉴定或者专家评审的，所需时间不计入上述时限，由我单位另行书面告知。`;
}
