import type { Integer } from '#kernel';
import type { PanelDefinition, PanelMode } from '#zones/procedure';
import { BilingualText } from '../http/fields/bilingual.dto.js';

export class SeatDefinitionResponse {
  /** Key of its vote task */
  task: string;
  chair?: boolean;
  /** The matter on which it may veto */
  veto?: BilingualText;
}

export class PanelDefinitionResponse implements PanelDefinition {
  /** A CEL expression over the facts */
  when: string;
  /** Votes are cast at a meeting, or by written circulation */
  sitting: PanelMode;
  seats: SeatDefinitionResponse[];
  quorum: Integer;
  majority: Integer;
}
