import type { Act, DocumentedEvent } from '../act.js';
import type { DocumentFacts, DocumentKind, PublicFacts, Wording } from '../document-facts.js';
import { acceptance } from './acceptance.js';
import { acceptanceRefusal } from './acceptance-refusal.js';
import { correctionNotice } from './correction-notice.js';
import { approval, refusal } from './decisions.js';
import { receipt } from './receipt.js';
import type { Template } from './template.js';

export interface Composed {
  kind: DocumentKind;
  nature: string;
  facts: DocumentFacts;
}

/** 拟文: the document that this act owes the applicant, in words. */
export function compose(act: Act): Composed {
  const { template, wording } = worded(act);
  const { zone } = act.pack;
  const facts: DocumentFacts = {
    title: template.title,
    ...wording,
    authority: zone.authority,
    addressee: act.enterprise.nameZh,
    contact: `${zone.contact.address.zh}，电话 ${zone.contact.phone}；意见和投诉：${zone.contact.complaints.zh}`,
    issuedOn: act.issuedOn,
    illustrative: isIllustrative(act.enterprise.uscc),
    public: publicFacts(act),
  };
  return { kind: template.kind, nature: template.nature, facts };
}

interface Worded {
  template: Pick<Template<DocumentedEvent>, 'kind' | 'title' | 'nature'>;
  wording: Wording;
}

function worded(act: Act): Worded {
  const { event } = act;
  switch (event.type) {
    case 'submitted':
      return { template: receipt, wording: receipt.word({ ...act, event }) };
    case 'accepted':
      return { template: acceptance, wording: acceptance.word({ ...act, event }) };
    case 'correction_requested':
      return { template: correctionNotice, wording: correctionNotice.word({ ...act, event }) };
    case 'acceptance_refused':
      return { template: acceptanceRefusal, wording: acceptanceRefusal.word({ ...act, event }) };
    case 'decided': {
      const template = event.outcome === 'approve' ? approval : refusal;
      return { template, wording: template.word({ ...act, event }) };
    }
  }
}

const publicFacts = ({ application, enterprise, event }: Act): PublicFacts => ({
  enterprise: enterprise.nameZh,
  project: application.projectName,
  outcome: event.type === 'decided' ? event.outcome : null,
  decidedOn: event.type === 'decided' ? event.decidedOn : null,
});

/** Region 000000 (characters 3 to 8 of GB 32100) exists nowhere: such codes stand for made-up enterprises. */
const isIllustrative = (uscc: string): boolean => uscc.slice(2, 8) === '000000';
