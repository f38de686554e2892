import type { ClockKey } from '#applications/clock';
import type { Task, TaskOutcome, Urged } from '#applications/lifecycle';
import type { Day } from '#kernel';
import { IntersectionType } from '@nestjs/swagger';
import { BilingualText, picked, shapeOf } from '../../http/index.js';
import { PersonResponse, LimitResponse } from './people.dto.js';

export class TaskOutcomeResponse extends shapeOf<Omit<TaskOutcome, 'by' | 'onBehalfOf'>>() {
  by: PersonResponse;
  /** 受托办理: the person who is away, for whom it was done. */
  onBehalfOf: PersonResponse | null;
}

/** 加签: who asked for this further opinion, and why. */
export class CountersignAskedResponse {
  by: PersonResponse;
  onBehalfOf: PersonResponse | null;
  reason: string;
}

/** 催办: how often, and on which day last. */
export class UrgedResponse extends shapeOf<Urged>() {}

class TaskFacts extends picked<Task>()('id', 'key', 'kind', 'stage', 'desk', 'state', 'openedAt', 'urged') {}

export class CaseTaskResponse extends IntersectionType(LimitResponse, TaskFacts) {
  static from = TaskFacts.from;
  title: BilingualText;
  claimedBy: PersonResponse | null;
  /** 受托: the person who is away, for whom it was claimed. */
  claimedFor: PersonResponse | null;
  /** Whether the caller holds it: themselves, through a stand-in, or as one. */
  mine: boolean;
  outcome: TaskOutcomeResponse | null;
  /** Set for a further opinion alone. */
  asked: CountersignAskedResponse | null;
}

export class ClockResponse extends LimitResponse {
  key: ClockKey;
  startedOn: Day;
  /** Working days in all. */
  limit: number;
  /** Working days used; time while stopped is never in it. */
  usedDays: number;
  running: boolean;
  /** The article, or "set by the zone". */
  source: BilingualText;
  /** False when the due day lies beyond the years whose working days are published. */
  calendarCovered: boolean;
}

export class MaterialResponse {
  key: string;
  title: BilingualText;
  required: boolean;
  /** 容缺: may be promised and handed in later. */
  mayFollow: boolean;
  /** How many files answer it. */
  attached: number;
  /** The enterprise promised it for later. */
  promised: boolean;
}
