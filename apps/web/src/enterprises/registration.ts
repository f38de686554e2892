import type { Registration } from '../api/types';
import { languageShown } from '../locales/i18n';

export interface RegistrationDraft {
  uscc: string;
  nameZh: string;
  nameEn: string;
  customsCode: string;
  name: string;
  email: string;
  password: string;
}

interface FieldOfRegistration {
  key: keyof RegistrationDraft;
  /** Where the server's answer names this field. */
  pointer: string;
  type: 'text' | 'email' | 'password';
  required: boolean;
  helped: boolean;
  autoComplete: string;
}

// prettier-ignore
export const registrationFields: FieldOfRegistration[] = [
  { key: 'uscc',        pointer: '/uscc',           type: 'text',     required: true,  helped: true,  autoComplete: 'off' },
  { key: 'nameZh',      pointer: '/nameZh',         type: 'text',     required: true,  helped: true,  autoComplete: 'organization' },
  { key: 'nameEn',      pointer: '/nameEn',         type: 'text',     required: false, helped: false, autoComplete: 'off' },
  { key: 'customsCode', pointer: '/customsCode',    type: 'text',     required: false, helped: true,  autoComplete: 'off' },
  { key: 'name',        pointer: '/owner/name',     type: 'text',     required: true,  helped: false, autoComplete: 'name' },
  { key: 'email',       pointer: '/owner/email',    type: 'email',    required: true,  helped: true,  autoComplete: 'username' },
  { key: 'password',    pointer: '/owner/password', type: 'password', required: true,  helped: true,  autoComplete: 'new-password' },
];

/** What is sent: fields left empty are left out. */
export function registrationOf({ uscc, nameZh, nameEn, customsCode, ...person }: RegistrationDraft): Registration {
  const owner = { ...person, locale: languageShown() };
  return { uscc, nameZh, ...(nameEn && { nameEn }), ...(customsCode && { customsCode }), owner };
}
