import { Attachment } from './storage/attachment.entity.js';
import { DocumentSerial } from './storage/document-serial.entity.js';
import { IssuedDocument } from './storage/document.entity.js';

export const documentEntities = [Attachment, DocumentSerial, IssuedDocument];

export { AttachedMaterialsModule } from './attachments/attached-materials.js';
export * from './attachments/attachment-rules.js';
export * from './storage/attachment.entity.js';
export * from './attachments/attachments.service.js';
export * from './storage/files-in-use.js';
export * from './storage/document-facts.js';
export * from './storage/document.entity.js';
export * from './application-form/application-forms.service.js';
export * from './documents.module.js';
export * from './issuing/documents.service.js';
export * from './issuing/issued-documents.service.js';
export * from './issuing/previews.service.js';
