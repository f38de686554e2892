import { because } from '../rules/refusals.js';
import type { Guard } from '../rules/rule-types.js';

/** 一事一评. */
export const isNotRated: Guard = ({ state: { rating } }) => (rating ? because('already_rated') : undefined);

/** An abandoned draft received no service. */
export const wasReceived: Guard = ({ state: { receivedOn } }) =>
  receivedOn === null ? because('nothing_to_rate') : undefined;
