import { deputyOf, lin, servingAt, supervisor, theClock } from '#test/support/engine/actors';
import {
  anItem,
  customs,
  ending,
  examining,
  inReview,
  late,
  waitingForPaper,
} from '#test/support/engine/situations/situations';
import { Scenario } from '#test/support/engine/scenario';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { timersOf } from '../timers/timers.js';

const commerce = servingAt('commerce');
const energy = { ...anItem, key: 'energyTce', remedy: '填写年综合能耗' };
const noted = (from: Scenario, desk: string, items: object[], reason = '复核发现') =>
  from.does(servingAt(desk), { type: 'noteDefects', taskId: from.task(desk).id, items: items as [], reason });

describe('one notice for the defects of all desks', () => {
  it('tells what every desk had noted by then, each with its reason', () => {
    const story = examining().claims('commerce');
    noted(story, 'commerce', [energy], '核对投资协议时发现');
    expect(story.state.noted).toMatchObject([{ desk: 'commerce', items: [energy] }]);
    story.does(customs, { type: 'requestCorrection', items: [anItem], reason: '复核发现' });
    expect(story.state).toMatchObject({
      status: 'correcting',
      noted: [],
      corrections: [
        {
          reasons: [
            { desk: 'customs', reason: '复核发现' },
            { desk: 'commerce', reason: '核对投资协议时发现' },
          ],
          items: [
            { desk: 'customs', key: 'jobs' },
            { desk: 'commerce', key: 'energyTce' },
          ],
        },
      ],
    });
  });

  it('is sent by a desk that found nothing itself, for the others; and not for nobody', () => {
    const story = examining().claims('commerce');
    const send = () => story.does(customs, { type: 'requestCorrection', items: [] });
    expect(send).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'items_required' }) }));
    noted(story, 'commerce', [energy]);
    expect(send().state.corrections).toMatchObject([{ desk: 'customs', items: [{ desk: 'commerce' }] }]);
  });

  it('tells the last of what a desk noted, nothing that it took back, and nothing once it has given its opinion', () => {
    const story = examining().claims('commerce');
    noted(noted(story, 'commerce', [energy]), 'commerce', [anItem]);
    expect(story.state.noted).toMatchObject([{ items: [anItem] }]);
    expect(noted(story, 'commerce', []).state.noted).toEqual([]);
    noted(story, 'commerce', [energy]).does(commerce, {
      type: 'opine',
      taskId: story.task('commerce').id,
      outcome: 'consent',
      checklist: story.checklistOf('commerce'),
    });
    expect(story.state.noted).toEqual([]);
  });

  it('counts as the one late notice of each desk whose defects it tells', () => {
    const story = examining().claims('commerce');
    noted(story, 'commerce', [anItem]).does(customs, {
      type: 'requestCorrection',
      items: [energy],
      reason: '复核发现',
    });
    story.does(lin, {
      type: 'resubmit',
      projectId: 'p',
      projectName: '项目',
      facts: story.state.facts,
      promised: [],
      errors: [],
      contentHash: 'b'.repeat(64),
      answers: story.state.corrections[0]!.items.map(({ id }) => ({ item: id, answer: '已补' })),
    });
    expect(() => noted(story, 'commerce', [{ ...anItem, key: 'floorAreaSqm' }])).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'second_notice' }) }),
    );
  });
});

describe('an extension that a desk asks for', () => {
  it('waits for the head, who grants it', () => {
    const story = examining().does(customs, { type: 'askForExtension', reason: '检测排期较长' });
    expect(story.state).toMatchObject({ extended: false, extensionAsked: { desk: 'customs', reason: '检测排期较长' } });
    story.does(supervisor, { type: 'extend', reason: '检测排期较长，经批准延期' });
    expect(story.state).toMatchObject({ extended: true, extensionAsked: null });
  });

  it('or declines it, after which it may be asked for again', () => {
    const story = examining().does(customs, { type: 'askForExtension', reason: '检测排期较长' });
    story.does(supervisor, { type: 'declineExtension', reasons: '可在期限内办结' });
    expect(story.state).toMatchObject({ extended: false, extensionAsked: null });
    expect(story.canDo(customs).map(({ command }) => command)).toContain('askForExtension');
  });

  it('is asked for by the panel’s office, before there are votes', () => {
    const story = inReview().reviewed({ commerce: 'object' });
    story.does(deputyOf('chair'), { type: 'askForExtension', reason: '委员出差，会期待定' });
    expect(story.state.extensionAsked).toMatchObject({ desk: 'chair' });
  });
});

describe('a promised paper that never comes', () => {
  it('lets the head end it once its day is over, with every limit and timer', () => {
    const story = late(waitingForPaper()).does(supervisor, ending);
    expect(story.state.status).toBe('lapsed');
    expect(story.events.find(({ type }) => type === 'lapsed')).toMatchObject({ cause: 'papers', papers: ['it_plan'] });
    expect(story.openOf('signature')).toEqual([]);
    expect(timersOf(story.procedure, story.state, story.calendar)).toEqual([]);
  });
});

describe('what is asked for about a project that has left', () => {
  it('lapses with the admission, also at a meeting or while its clock is stopped', () => {
    const story = new Scenario(theProcedure('change')).submitted({ changedFields: ['sector'] }).accepted();
    story.claims('customs').does(customs, {
      type: 'suspend',
      kind: 'testing',
      reason: '送检',
      expectedEnd: '2026-03-20',
    });
    story.does(theClock, { type: 'lapseWithAdmission' });
    expect(story.state).toMatchObject({ status: 'lapsed', suspension: null });
    expect(timersOf(story.procedure, story.state, story.calendar)).toEqual([]);
  });
});
