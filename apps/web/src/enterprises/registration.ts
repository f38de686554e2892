import type { FurtherEnterprise, Registration } from '../api/types';
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

export interface FieldOfRegistration {
  key: keyof RegistrationDraft;
  /** Pointer to this field in an answer. */
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

export type EnterpriseDraft = Pick<RegistrationDraft, 'uscc' | 'nameZh' | 'nameEn' | 'customsCode'>;

/** Fields of the enterprise, without its owner. */
export const enterpriseFields = registrationFields.filter(
  (field): field is FieldOfRegistration & { key: keyof EnterpriseDraft } => !field.pointer.startsWith('/owner'),
);

/** The request, without empty fields. */
export const enterpriseOf = ({ uscc, nameZh, nameEn, customsCode }: EnterpriseDraft): FurtherEnterprise => ({
  uscc,
  nameZh,
  ...(nameEn && { nameEn }),
  ...(customsCode && { customsCode }),
});

export const registrationOf = ({ name, email, password, ...enterprise }: RegistrationDraft): Registration => ({
  ...enterpriseOf(enterprise),
  owner: { name, email, password, locale: languageShown() },
});
