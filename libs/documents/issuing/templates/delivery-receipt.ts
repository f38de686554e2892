import type { Act } from '../acts/act.js';
import { chineseDate } from '../text/chinese-text.js';
import type { DocumentKind } from '../../storage/document-facts.js';
import { subject } from '../wording/phrases.js';
import type { Template } from '../wording/template.js';

const methods: Record<string, string> = { electronic: '电子送达', in_person: '窗口领取', post: '邮寄送达' };

const decisions: readonly DocumentKind[] = ['approval', 'refusal', 'revocation'];

/** 送达回证: document, manner and day of delivery. */
export const deliveryReceipt: Template<'delivery_confirmed'> = {
  kind: 'delivery_receipt',
  title: { zh: '送达回证', en: 'Proof of Delivery' },
  nature: '送',
  word: (act) => ({
    rows: [
      ...subject(act),
      { label: '送达文书', value: served(act) },
      { label: '受送达人', value: act.enterprise.nameZh },
      ...handover(act),
      { label: '签收日期', value: chineseDate(act.event.on) },
    ],
    body: [{ text: '上列文书已经送达，受送达人已通过本系统确认签收。本回证由系统根据送达和签收记录生成。' }],
  }),
};

/** The last decision that was issued before. */
function served({ earlier }: Act<'delivery_confirmed'>): string {
  const decision = earlier.findLast(({ kind }) => decisions.includes(kind));
  return decision ? `《${decision.title}》（${decision.number}）` : '准入评审决定书';
}

const handover = ({ delivery }: Act<'delivery_confirmed'>) =>
  delivery
    ? [
        { label: '送达方式', value: methods[delivery.method] ?? delivery.method },
        { label: '送达日期', value: chineseDate(delivery.deliveredOn) },
      ]
    : [];
