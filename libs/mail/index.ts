export { DeliveriesService, sentLetterMs } from './deliveries.service.js';
export { mailEntities } from './entities.js';
export { MailModule } from './mail.module.js';
export { MailService, type NewMail } from './mail.service.js';
export { OutgoingMail } from './outgoing-mail.entity.js';
