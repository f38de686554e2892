import type { PanelResult, Presence, Sitting } from '#applications/lifecycle';
import { dayOf, minuteOf } from '#calendar';
import type { ZoneFacts } from '#zones';
import { chineseDate } from '../text/chinese-text.js';
import type { Block } from '../../storage/document-facts.js';
import { contactOf, isIllustrative, type Composed } from '../templates/compose.js';
import { paragraphs } from '../wording/phrases.js';

interface Seated {
  title: string;
  presence: Presence;
  person: string;
}

interface Voted {
  seat: string;
  person: string;
  /** The absent person of a stand-in; else empty. */
  away: string;
  choice: string | null;
  veto: boolean;
  words: string;
  /** What the vote demands, should the application be approved. */
  conditions: { text: string; dueOn: string | null }[];
}

export interface MinutedItem extends Pick<Sitting, 'papers' | 'end'> {
  number: string;
  project: string;
  enterprise: { nameZh: string; uscc: string };
  note: string | null;
  votes: Voted[];
  recusals: { seat: string; person: string; reason: string }[];
}

/** Facts of the minutes of a closed meeting. */
export interface MinutedMeeting {
  year: number;
  serial: number;
  place: string;
  text: string;
  heldAt: Date;
  openedAt: Date | null;
  endedAt: Date;
  calledBy: string;
  minutesBy: string;
  issuedOn: string;
  seats: Seated[];
  items: MinutedItem[];
}

/** 联审会会议纪要: attendance, discussion, and the reasoned votes on each application. */
export function composeMinutes(meeting: MinutedMeeting, zone: ZoneFacts): Composed {
  const nobody = { enterprise: '', project: '', outcome: null, decidedOn: null };
  return {
    kind: 'panel_minutes',
    nature: '纪',
    facts: {
      title: { zh: '联审会会议纪要', en: 'Minutes of the Joint Panel' },
      rows: rowsOf(meeting),
      body: bodyOf(meeting),
      addressee: '',
      authority: zone.authority,
      contact: contactOf(zone),
      issuedOn: meeting.issuedOn,
      illustrative: meeting.items.some(({ enterprise }) => isIllustrative(enterprise.uscc)),
      public: nobody,
    },
  };
}

function rowsOf({ year, serial, place, heldAt, openedAt, endedAt, calledBy, minutesBy, seats }: MinutedMeeting) {
  const present = seats.filter(({ presence }) => presence !== 'absent').length;
  return [
    { label: '会议名称', value: `${year}年第${serial}次联审会` },
    { label: '会议时间', value: `${moment(openedAt ?? heldAt)}至${moment(endedAt)}` },
    { label: '会议地点', value: place },
    { label: '召集人', value: calledBy },
    { label: '记录人', value: minutesBy },
    { label: '出席席位', value: `应到${seats.length}席，实到${present}席` },
  ];
}

/** In Asia/Shanghai. */
const moment = (at: Date): string => `${chineseDate(dayOf(at))}${minuteOf(at)}`;

const bodyOf = ({ seats, text, items }: MinutedMeeting): Block[] => [
  { text: '一、出席情况' },
  { list: seats.map(seatLine) },
  { text: '二、会议经过' },
  ...paragraphs(text),
  { text: '三、审议事项' },
  ...items.flatMap(itemBlocks),
];

const seatLine = ({ title, presence, person }: Seated): string =>
  presence === 'absent' ? `${title}：缺席` : `${title}：${person}${presence === 'deputy' ? '（代表）' : ''}`;

function itemBlocks({ project, number, enterprise, votes, recusals, note, papers, end }: MinutedItem, place: number) {
  const read = papers ? `上会材料为第${papers.round}次申报的内容，校验值${papers.contentHash.slice(0, 12)}。` : '';
  const blocks: Block[] = [
    { text: `议题${place + 1}：“${project}”（申请编号${number}，申请单位${enterprise.nameZh}）。${read}` },
    ...recusals.map(({ seat, person, reason }) => ({ text: `${seat}（${person}）声明回避：${reason}` })),
    ...(votes.length > 0 ? [{ list: votes.map(voteLine) }] : []),
    ...conditionBlocks(votes),
    { text: endLine(end) },
  ];
  return [...blocks, ...paragraphs(note ?? '')];
}

const choices: Record<string, string> = { approve: '同意', refuse: '不同意', abstain: '弃权' };

function voteLine({ seat, person, away, choice, veto, words }: Voted): string {
  if (choice === null) return `${seat}：未表决`;
  const by = away ? `${person}，受${away}委托` : person;
  return `${seat}（${by}）：${choices[choice] ?? choice}${veto ? '，行使否决权' : ''}${words ? `。${words}` : ''}`;
}

/** 附带条件, each with the seat that demands it. */
function conditionBlocks(votes: Voted[]): Block[] {
  const lines = votes.flatMap(({ seat, conditions }) =>
    conditions.map(({ text, dueOn }) => `${text}（${seat}提出${dueOn ? `，${chineseDate(dueOn)}前落实` : ''}）`),
  );
  return lines.length > 0 ? [{ text: '表决附带条件：' }, { list: lines }] : [];
}

const ends: Record<string, string> = { adjourned: '缓议', withdrawn: '申请已撤回', lapsed: '申请已终止' };

function endLine(end: Sitting['end']): string {
  if (!end) return '审议结果：未作出。';
  if (end.result) return resultLine(end.result);
  return `审议结果：${ends[end.how] ?? '未作出'}。${end.reason ?? ''}`;
}

function resultLine({ outcome, approvals, refusals, abstentions, vetoes }: PanelResult): string {
  const vetoed = vetoes.length > 0 ? `，否决${vetoes.length}票` : '';
  const votes = `同意${approvals}票，不同意${refusals}票，弃权${abstentions}票${vetoed}`;
  return `审议结果：${outcome === 'approve' ? '通过' : '不通过'}。${votes}。`;
}
