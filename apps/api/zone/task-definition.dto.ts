import type { Integer } from '#kernel';
import type { TaskDefinition, TaskKind, TaskStage } from '#zones/procedure';
import { BilingualText } from '../http/fields/bilingual.dto.js';
import { TitledResponse } from './zone.dto.js';

export class TaskDefinitionResponse implements TaskDefinition {
  key: string;
  stage: TaskStage;
  kind: TaskKind;
  desk: string;
  title: BilingualText;
  /** A CEL expression over the facts; without it always needed */
  when?: string;

  /** Promised limit in working days, by lane */
  promised?: Record<string, Integer>;
  checklist: TitledResponse[];
  /** 四眼: whoever did one of these may not do this one */
  notBy: TaskKind[];
  /** What silence past the promised limit means */
  silence: 'none' | 'consent';
}
