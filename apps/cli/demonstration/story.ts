import { DelegationsService } from '#delegations';
import { addDays, dayOf, workingDaysAfter, workingDaysBefore, type Calendar } from '#calendar';
import { lives } from './lives/index.js';
import { PanelStory } from './meetings.js';
import { Walk } from './acting/walk.js';

/** One act of the story, and when. */
export interface Scene {
  at: Date;
  act: () => Promise<unknown>;
}

/** What all scenes are played with. */
export interface Setting {
  walk: (owner: string) => Walk;
  calendar: Calendar;
  now: Date;
}

const instantAt = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`);

/** 剧本: every scene, oldest first; the same for the same day. */
export function scenesOf({ walk, calendar, now }: Setting): Scene[] {
  const today = dayOf(now);
  const ago = (days: number, time: string) => instantAt(workingDaysBefore(calendar, today, days), time);
  const walks = new Map(lives.map(({ name, owner }) => [name, walk(owner)]));
  const walkOf = (name: string): Walk => {
    const found = walks.get(name);
    if (!found) throw new Error(`No life is called ${name}`);
    return found;
  };
  const ofLives = lives.flatMap(({ name, steps }) =>
    steps.map((step) => ({ at: ago(step.ago, step.time), act: () => step.act(walkOf(name)) })),
  );
  const held = new PanelStory(ago(5, '14:00'), [walkOf('ZGC-P-041')]);
  const sitting = new PanelStory(ago(1, '15:00'), [walkOf('ZGC-P-046')]);
  const convened = new PanelStory(instantAt(workingDaysAfter(calendar, today, 2), '14:00'), [
    walkOf('ZGC-P-034'),
    walkOf('ZGC-P-022'),
  ]);
  const ofPanel = [
    { at: ago(6, '09:00'), act: () => held.isCalled() },
    { at: ago(5, '09:10'), act: () => held.fixesPapers() },
    { at: ago(5, '14:05'), act: () => held.opens() },
    { at: ago(5, '14:30'), act: () => held.votes('vote-planning') },
    { at: ago(5, '16:00'), act: () => held.closes() },
    { at: ago(2, '09:00'), act: () => sitting.isCalled() },
    { at: ago(1, '09:10'), act: () => sitting.fixesPapers() },
    { at: ago(1, '15:05'), act: () => sitting.opens() },
    { at: ago(1, '15:20'), act: () => convened.isCalled() },
  ];
  return [...ofLives, ...ofPanel].sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** 委托, the last of all: planning is away for a week; commerce stands in for its opinions. */
export async function leaveDesk(walk: Walk, today: string): Promise<void> {
  const away = { delegateId: await walk.cast.id('commerce'), startsOn: today, endsOn: addDays(today, 7) };
  const what = { desk: 'planning', kinds: ['opinion'], note: '示例：外出培训一周。' };
  await walk.get(DelegationsService).make(await walk.cast.as('planning'), { ...away, ...what }, null);
}
