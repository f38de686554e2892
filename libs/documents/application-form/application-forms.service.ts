import { Injectable } from '@nestjs/common';
import { ApplicationsService, RulesService, type Application } from '#applications';
import { dayOf, minuteOf } from '#calendar';
import { EnterprisesService } from '#enterprises';
import type { Actor } from '#kernel';
import { isIllustrative } from '../issuing/templates/compose.js';
import { chineseDate } from '../issuing/text/chinese-text.js';
import type { FactRow } from '../storage/document-facts.js';
import { answersOf, both } from './answers.js';
import { ContentsReader, type Content } from './contents.reader.js';
import { drawForm } from './draw-form.js';
import { papersOf } from './papers.js';

export interface DrawnForm {
  name: string;
  pdf: Buffer;
}

const draft = { zh: '草稿，未提交', en: 'Draft, not handed in' };
const illustration = {
  zh: '示例数据：由演示环境生成，不具有法律效力。',
  en: 'Illustrative data, no legal effect.',
};

/** 申请表: all answers and papers of a round as PDF, for whoever may read the application. */
@Injectable()
export class ApplicationFormsService {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly enterprises: EnterprisesService,
    private readonly contents: ContentsReader,
  ) {}

  async ofRound(id: string, actor: Actor, round: number): Promise<DrawnForm> {
    const application = await this.applications.get(id, actor);
    const content = await this.contents.ofRound(application, round);
    return this.draw(application, content, this.rules.contextFor(actor).now);
  }

  /** As it stands now, marked as not handed in. */
  async ofDraft(id: string, actor: Actor): Promise<DrawnForm> {
    const application = await this.applications.get(id, actor);
    return this.draw(application, await this.contents.ofDraft(application), this.rules.contextFor(actor).now);
  }

  private async draw(application: Application, content: Content, now: Date): Promise<DrawnForm> {
    const procedure = this.rules.procedureOf(application);
    const catalogue = this.rules.packOf(application);
    const { form, materials, handedIn, promised } = content;
    const enterprise = await this.enterprises.get(application.enterpriseId);
    const title = { zh: `${procedure.title.zh}申请表`, en: `Application Form · ${procedure.title.en}` };
    const subtitle = handedIn
      ? `${application.number ?? ''} 第${handedIn.round}次申报 Round ${handedIn.round}`
      : both(draft);
    const pdf = await drawForm({
      title,
      authority: catalogue.zone.authority,
      subtitle,
      marks: [...(handedIn ? [] : [draft]), ...(isIllustrative(enterprise.uscc) ? [illustration] : [])],
      subject: subjectOf(application, enterprise, handedIn),
      sections: answersOf(procedure, { facts: this.rules.factsOf(application, form), catalogue, form }),
      papers: papersOf(procedure, materials, promised),
      at: handedIn?.at ?? now,
    });
    return { name: `${title.zh} ${subtitle}.pdf`, pdf };
  }
}

function subjectOf(
  { projectName }: Application,
  { nameZh, uscc }: { nameZh: string; uscc: string },
  handedIn: Content['handedIn'],
): FactRow[] {
  const rows = [
    { label: '申请单位 Applicant', value: nameZh },
    { label: '统一社会信用代码 USCC', value: uscc },
    { label: '项目名称 Project', value: projectName },
  ];
  if (!handedIn) return [...rows, { label: '状态 State', value: both(draft) }];
  return [
    ...rows,
    { label: '申报版次 Round', value: String(handedIn.round) },
    { label: '收件时间 Received', value: `${chineseDate(dayOf(handedIn.at))} ${minuteOf(handedIn.at)}` },
    { label: '内容校验值 Hash', value: `SHA-256 ${handedIn.contentHash}` },
  ];
}
