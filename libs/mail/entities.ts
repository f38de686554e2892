import { OutgoingMail } from './outgoing-mail.entity.js';

export const mailEntities = [OutgoingMail];
