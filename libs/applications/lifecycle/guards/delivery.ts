import { because } from '../rules/refusals.js';
import type { Guard } from '../rules/rule-types.js';

export const isDelivered: Guard = ({ state: { delivery } }) => {
  if (!delivery) return because('wrong_status');
  return delivery.confirmedOn ? because('already_confirmed') : undefined;
};
