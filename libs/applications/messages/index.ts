export * from './message.js';
export { messageKinds, messagesOf, type Message, type MessageKind } from './messages-of.js';
