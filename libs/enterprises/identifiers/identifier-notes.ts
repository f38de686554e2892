import { isBondedZoneCode } from './customs-code.js';
import { hasOrganisationCode } from '../uscc/uscc.js';

/** A note about an unusual identifier: worth a look, but no error. */
export interface IdentifierNote {
  code: string;
  message: string;
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
  message:
    'Characters 9 to 17 do not fit the check of an organisation code (GB 11714). That occurs; please compare with the licence.',
};

const codeOfAnotherArea: IdentifierNote = {
  code: 'customs_code_of_another_area',
  message:
    'The fifth character is not 6, so this customs code is not of a comprehensive bonded zone. A new one is given on admission.',
};
