import { Attachment } from './attachment.entity.js';
import { DocumentSerial } from './document-serial.entity.js';
import { IssuedDocument } from './document.entity.js';

export const documentEntities = [Attachment, DocumentSerial, IssuedDocument];

export { AttachedMaterialsModule } from './attached-materials.js';
export * from './attachment-rules.js';
export * from './attachment.entity.js';
export * from './attachments.service.js';
export * from './document-facts.js';
export * from './document.entity.js';
export * from './documents.module.js';
export * from './documents.service.js';
export * from './issued-documents.service.js';
