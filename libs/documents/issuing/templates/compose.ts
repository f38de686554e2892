import type { EventOf } from '#applications/lifecycle';
import type { ZoneFacts } from '#zones';
import type { Act, DocumentedEvent } from '../acts/act.js';
import type { DocumentFacts, DocumentKind, PublicFacts, Wording } from '../../storage/document-facts.js';
import { acceptance } from './acceptance.js';
import { acceptanceRefusal } from './acceptance-refusal.js';
import { correctionNotice } from './correction-notice.js';
import { approval, refusal } from './decisions.js';
import { deliveryReceipt } from './delivery-receipt.js';
import { extension } from './extension.js';
import { receipt } from './receipt.js';
import { revocation, revocationNotice } from './revocation.js';
import { suspension } from './suspension.js';
import type { Template } from '../wording/template.js';

export interface Composed {
  kind: DocumentKind;
  nature: string;
  facts: DocumentFacts;
}

/** 拟文: the worded document of an act. */
export function compose(act: Act): Composed {
  const { template, wording } = worded(act);
  const { zone } = act.pack;
  const facts: DocumentFacts = {
    title: template.title,
    ...wording,
    authority: zone.authority,
    addressee: act.enterprise.nameZh,
    contact: contactOf(zone),
    issuedOn: act.issuedOn,
    illustrative: isIllustrative(act.enterprise.uscc),
    public: publicFacts(act),
  };
  return { kind: template.kind, nature: template.nature, facts };
}

export const contactOf = ({ contact: { address, phone, complaints } }: Pick<ZoneFacts, 'contact'>): string =>
  `${address.zh}，电话 ${phone}；意见和投诉：${complaints.zh}`;

interface Worded {
  template: Pick<Template<DocumentedEvent>, 'kind' | 'title' | 'nature'>;
  wording: Wording;
}

/** Template by event; a decision has one for each outcome. */
const templates: { [Type in DocumentedEvent]: (event: EventOf<Type>) => Template<Type> } = {
  submitted: () => receipt,
  accepted: () => acceptance,
  correction_requested: () => correctionNotice,
  acceptance_refused: () => acceptanceRefusal,
  suspended: () => suspension,
  extended: () => extension,
  decided: ({ outcome }) => (outcome === 'approve' ? approval : refusal),
  delivery_confirmed: () => deliveryReceipt,
  revocation_proposed: () => revocationNotice,
  revoked: () => revocation,
};

function worded(act: Act): Worded {
  const templateOf = templates[act.event.type] as (event: Act['event']) => Template<DocumentedEvent>;
  const template = templateOf(act.event);
  return { template, wording: template.word(act) };
}

const publicFacts = ({ application, enterprise, event }: Act): PublicFacts => ({
  enterprise: enterprise.nameZh,
  project: application.projectName,
  outcome: event.type === 'decided' ? event.outcome : null,
  decidedOn: event.type === 'decided' ? event.decidedOn : null,
});

/** Region 000000 (characters 3 to 8 of GB 32100) marks invented enterprises. */
export const isIllustrative = (uscc: string): boolean => uscc.slice(2, 8) === '000000';
