import { Injectable } from '@nestjs/common';
import { EnterprisesService } from '#enterprises';
import { fieldErrorsOf, InvalidContent, type Actor, type FieldError } from '#kernel';
import { newId } from '#platform';
import { figuresOf } from '#projects';
import type { Procedure } from '#zones/procedure';
import { ApplicationsService, type Prepare, type Prepared, type Terms } from '../commands/applications.service.js';
import { nameIn, type Application } from '../tables/application.entity.js';
import { hashOf } from '../evidence/hash-chain.js';
import { MaterialsOnFile } from './materials-on-file.js';
import type { Submission } from '../lifecycle/index.js';
import type { CommandReceipt } from '../rows/event-rows.js';
import type { SubmissionContent } from '../commands/statement/decided-command.js';
import { materialsFor, precheck, type PrecheckItem } from '../procedure/index.js';
import { RulesService } from '../commands/rules.service.js';
import { withDigests, commitmentsIn } from '../evidence/commitments.js';

export interface SubmissionRequest {
  /** Materials that the enterprise promises to submit later (容缺). */
  papersToFollow: string[];
  /** One answer for each item of the correction notice. */
  answers: { item: string; answer: string }[];
}

export interface PreparedSubmission {
  submission: Submission;
  content: SubmissionContent;
}

export interface Precheck {
  /** Nothing stands in the way of submission. */
  ready: boolean;
  items: PrecheckItem[];
}

/** 提交与预检: checks a draft against its procedure, and submits it. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly materials: MaterialsOnFile,
    private readonly enterprises: EnterprisesService,
  ) {}

  async precheck(id: string, actor: Actor, papersToFollow: string[] = []): Promise<Precheck> {
    const application = await this.applications.get(id, actor);
    const items = await this.problemsOf(application, papersToFollow);
    return { ready: items.every(({ severity }) => severity !== 'error'), items };
  }

  /** Submits the draft or the corrected papers. */
  async submit(id: string, actor: Actor, request: SubmissionRequest, terms: Terms): Promise<CommandReceipt> {
    const prepare: Prepare = (application) => this.prepare(application, request);
    const { kind } = await this.applications.get(id, actor);
    if (kind === 'entry') return this.applications.performPrepared(id, actor, prepare, terms);
    return this.applications.performWithProjectLock(id, actor, prepare, terms);
  }

  /** 补交: provides a promised paper that is attached already. */
  provide(id: string, actor: Actor, material: string, terms: Terms): Promise<CommandReceipt> {
    const prepare = async (application: Application): Promise<Prepared> => {
      const attached = await this.materials.of(application.id);
      if (!attached.some((one) => one.material === material)) throw notAttached(material);
      return { command: { type: 'provide', material } };
    };
    return this.applications.performPrepared(id, actor, prepare, terms);
  }

  private async prepare(application: Application, { papersToFollow, answers }: SubmissionRequest): Promise<Prepared> {
    const { submission, content } = await this.prepareContent(application, papersToFollow);
    return application.status === 'correcting'
      ? { command: { type: 'resubmit', ...submission, answers }, content }
      : { command: { type: 'submit', ...submission }, content };
  }

  /** Submission and content of the current draft. */
  async prepareContent(application: Application, papersToFollow: string[]): Promise<PreparedSubmission> {
    const { form } = application;
    refuseUnknown(this.rules.procedureOf(application), papersToFollow);
    await this.applications.assertProjectEligible(application);
    const materials = await this.materials.of(application.id);
    const facts = this.rules.factsOf(application);
    const attached = materials.map(({ material }) => material);
    const promised = this.mayFollow(application).filter(
      (key) => papersToFollow.includes(key) && !attached.includes(key),
    );
    const commitments = commitmentsIn(form, this.rules.procedureOf(application));
    const contentHash = hashOf({ form: withDigests(form, commitments), materials });
    const submission = {
      projectId: application.projectId ?? newId(),
      projectName: nameIn(form, application),
      facts,
      contentHash,
      promised,
      errors: (await this.problemsOf(application, papersToFollow)).flatMap(errorOf),
    };
    const figures = { ...figuresOf(form, String(facts.tier ?? '')), ...(await this.applicant(application)) };
    return { submission, content: { form, commitments, materials, contentHash, figures } };
  }

  private async problemsOf(application: Application, papersToFollow: string[]): Promise<PrecheckItem[]> {
    const attached = (await this.materials.of(application.id)).map(({ material }) => material);
    const promised = this.mayFollow(application).filter((key) => papersToFollow.includes(key));
    const materials = [...new Set([...attached, ...promised])];
    const { form, state } = application;
    const dossier = { form, materials, baseline: state.baseline };
    return precheck(this.rules.procedureOf(application), this.rules.packOf(application), dossier);
  }

  /** 容缺: the materials that this application may promise. */
  private mayFollow(application: Application): string[] {
    const procedure = this.rules.procedureOf(application);
    return materialsFor(procedure, this.rules.factsOf(application)).flatMap(({ key, mayFollow }) =>
      mayFollow ? [key] : [],
    );
  }

  private async applicant({ enterpriseId }: Application) {
    const { nameZh, uscc } = await this.enterprises.get(enterpriseId);
    return { enterpriseName: nameZh, uscc };
  }
}

/** A promise of a material that the procedure does not have is an error, not dropped silently. */
function refuseUnknown({ materials }: Procedure, papersToFollow: string[]): void {
  const known = materials.map(({ key }) => key);
  const errors = papersToFollow.flatMap((key, place) =>
    known.includes(key) ? [] : [wrong(`/papersToFollow/${place}`, 'unknown_material', { known: known.join(', ') })],
  );
  if (errors.length > 0) throw new InvalidContent(errors);
}

const notAttached = (material: string) => new InvalidContent([wrong(`/materials/${material}`, 'not_attached')]);

const errorOf = ({ severity, ...error }: PrecheckItem): FieldError[] => (severity === 'error' ? [error] : []);

const wrong = fieldErrorsOf({
  unknown_material: {
    zh: '没有这项材料，本事项的材料有：{known}。',
    en: 'There is no such material; there are: {known}.',
  },
  not_attached: {
    zh: '请先上传此项材料的文件，再提交。',
    en: 'Attach the file of this material first, then hand it in.',
  },
});
