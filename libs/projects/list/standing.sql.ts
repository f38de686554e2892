import { sqlList } from '#kernel';
import { admittedStages } from '../stages/stages.js';

/** Expressions for the columns of a revision, and for the instant at which one looks. */
interface Looked {
  project: string;
  stage: string;
  at: string;
}

const answered = ['accepted', 'acceptance_refused', 'withdrawn', 'lapsed'];

/** 申报待受理: proposed by nothing but a submission that nobody had accepted yet. By events, which never change. */
export const awaitsAcceptance = ({ project, stage, at }: Looked): string => `(${stage} = 'proposed' AND EXISTS (
  SELECT FROM application one
    JOIN application_event handed ON handed.application_id = one.id AND handed.type = 'submitted' AND handed.at <= ${at}
   WHERE one.project_id = ${project} AND one.kind = 'entry'
     AND NOT EXISTS (SELECT FROM application_event answer WHERE answer.application_id = one.id
       AND answer.at <= ${at} AND answer.type IN ${sqlList(answered)})
     AND NOT EXISTS (SELECT FROM project_revision earlier WHERE earlier.project_id = ${project}
       AND earlier.stage = 'proposed' AND earlier.valid_from < handed.at)))`;

/** 累计准入: admitted at some time, whatever became of it. */
export const wasAdmitted = ({ project, at }: Pick<Looked, 'project' | 'at'>): string => `EXISTS (
  SELECT FROM project_revision admission WHERE admission.project_id = ${project}
     AND admission.stage IN ${sqlList(admittedStages)} AND admission.valid_from <= ${at})`;
