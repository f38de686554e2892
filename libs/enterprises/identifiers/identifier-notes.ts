import type { Bilingual } from '#kernel';
import { isBondedZoneCode } from './customs-code.js';
import { hasOrganisationCode } from '../uscc/uscc.js';

/** A note about an unusual identifier: worth a look, but no error. */
export interface IdentifierNote {
  /** @example unusual_organisation_code */
  code: string;
  message: Bilingual;
}

export function identifierNotes({
  uscc,
  customsCode,
}: {
  uscc: string;
  customsCode?: string | null;
}): IdentifierNote[] {
  const notes: IdentifierNote[] = [];
  if (!hasOrganisationCode(uscc)) notes.push(unusualOrganisationCode);
  if (customsCode && !isBondedZoneCode(customsCode)) notes.push(codeOfAnotherArea);
  return notes;
}

const unusualOrganisationCode: IdentifierNote = {
  code: 'unusual_organisation_code',
  message: {
    zh: '代码第 9 至 17 位不符合组织机构代码（GB 11714）的校验规则。这种情况确实存在，请与营业执照核对。',
    en: 'Characters 9 to 17 do not fit the check of an organisation code (GB 11714). That occurs; please compare with the licence.',
  },
};

const codeOfAnotherArea: IdentifierNote = {
  code: 'customs_code_of_another_area',
  message: {
    zh: '海关注册编码第 5 位不是 6，不属于综合保税区；入区后海关将重新编码。',
    en: 'The fifth character is not 6, so this customs code is not of a comprehensive bonded zone. A new one is given on admission.',
  },
};
