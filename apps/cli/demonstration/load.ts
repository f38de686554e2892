import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ApplicationsService, OutboxService } from '#applications';
import { addDays, dayOf, workingDaysBefore } from '#calendar';
import { DocumentsService } from '#documents';
import type { Config } from '#platform';
import { ZonesService } from '#zones';
import { Cast } from './acting/cast.js';
import { registerOwners } from './owners.js';
import { openStage } from './acting/stage.js';
import { StoryClock } from './acting/story-clock.js';
import { StoryQueues } from './acting/story-queues.js';
import { leaveDesk, scenesOf } from './story.js';
import { Walk } from './acting/walk.js';

/** Working days before today on which the story begins. */
const longestWay = 41;

/** Tells how far it is, from 0 to 1. */
export type Progress = (part: number) => void;

/** 演示数据: plays the story of the last eight weeks through the ordinary services. */
export async function loadDemonstration(config: Config, db: DataSource, now: Date, progress: Progress): Promise<void> {
  await new Telling(config, db, now).tell(progress);
}

class Telling {
  private readonly clock = new StoryClock(new Date(0));
  private readonly queues = new StoryQueues();

  constructor(
    private readonly config: Config,
    private readonly db: DataSource,
    private readonly now: Date,
  ) {}

  async tell(progress: Progress): Promise<void> {
    const { config, clock, db, queues } = this;
    const stage = await openStage({ config, db, clock }, queues);
    try {
      const { calendar } = stage.get(ZonesService, { strict: false }).calendar(config.ZONE);
      const beginning = new Date(`${workingDaysBefore(calendar, dayOf(this.now), longestWay)}T08:00:00+08:00`);
      clock.goOnTo(beginning);
      await registerOwners(db, config.ZONE, beginning);
      const cast = new Cast(stage, config.ZONE);
      const walk = (owner: string) => new Walk(stage, cast, owner);
      const scenes = scenesOf({ walk, calendar, now: this.now });
      for (const [place, { at, act }] of scenes.entries()) {
        await this.passTo(stage, at);
        await act();
        progress((place + 1) / scenes.length);
      }
      await this.passTo(stage, this.now);
      await this.settle(stage);
      await leaveDesk(walk('enterprise'), dayOf(this.now));
    } finally {
      await stage.close();
    }
  }

  /** Every day that begins meanwhile brings what falls due with it. */
  private async passTo(stage: INestApplicationContext, instant: Date): Promise<void> {
    for (let day = addDays(dayOf(this.clock.now()), 1); day <= dayOf(instant); day = addDays(day, 1)) {
      await this.settle(stage);
      this.clock.goOnTo(earlier(instant, new Date(`${day}T00:01:00+08:00`)));
      await this.settle(stage);
    }
    this.clock.goOnTo(instant);
  }

  /** Does what the worker does: timers that are due, then the documents of what happened. */
  private async settle(stage: INestApplicationContext): Promise<void> {
    const applications = stage.get(ApplicationsService, { strict: false });
    for (const { id, zoneId } of await applications.overdue(1_000)) await applications.runDueTimers(id, zoneId);
    await stage.get(OutboxService, { strict: false }).publish();
    const documents = stage.get(DocumentsService, { strict: false });
    const { events, meetings } = this.queues.take();
    for (const { eventId } of events) await documents.issueFor(eventId);
    for (const { meetingId } of meetings) await documents.issueMinutes(meetingId);
  }
}

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);
