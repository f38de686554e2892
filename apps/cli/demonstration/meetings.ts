import { MeetingActsService, MeetingsService } from '#applications';
import { seatDesks } from '#applications/lifecycle';
import { RulesService } from '#applications';
import type { Walk } from './acting/walk.js';

/** One meeting of the joint panel, kept by its chair. */
export class PanelStory {
  private id = '';

  constructor(
    private readonly heldAt: Date,
    private readonly items: Walk[],
  ) {}

  async isCalled(): Promise<void> {
    const chair = await this.walk.cast.as('chair');
    const place = '综合办公区三层会议室（示例）';
    this.id = (await this.walk.get(MeetingsService).call(chair, { heldAt: this.heldAt, place }, null)).id;
    for (const { id } of this.items) await this.acts.putOnAgenda(await this.request(), id);
  }

  async fixesPapers(): Promise<void> {
    await this.acts.fixPapers(await this.request());
  }

  async opens(): Promise<void> {
    const procedure = this.walk.get(RulesService).procedureOf(await this.walk.application());
    const desks = seatDesks(procedure);
    const present = await Promise.all(desks.map(async (desk) => ({ desk, accountId: await this.walk.cast.id(desk) })));
    await this.acts.open(await this.request(), present);
  }

  /** Every seat votes for it but one, which puts its dissent on record; with the last vote the panel has decided. */
  async votes(dissenting: string): Promise<void> {
    for (const walk of this.items) {
      for (const key of await walk.open('vote')) {
        const against = { outcome: 'refuse', reasons: '示例：建议待供电扩容方案落实后再行准入。' };
        const vote = key === dissenting ? against : { outcome: 'approve', opinion: '示例：供电方案可行，同意准入。' };
        await walk.concludes(key, { ...vote, noConflict: true });
      }
    }
  }

  async closes(): Promise<void> {
    const notes = this.items.map(({ id }) => ({ applicationId: id, text: '示例：多数席位同意准入。' }));
    await this.acts.recordMinutes(await this.request(), { text: '示例：会议听取了各席位意见并逐项表决。', notes });
    await this.acts.close(await this.request());
  }

  private get acts(): MeetingActsService {
    return this.walk.get(MeetingActsService);
  }

  private async request() {
    return { id: this.id, actor: await this.walk.cast.as('chair'), terms: { ifMatch: null, once: null } };
  }

  private get walk(): Walk {
    const [first] = this.items;
    if (!first) throw new Error('A meeting needs an agenda');
    return first;
  }
}
