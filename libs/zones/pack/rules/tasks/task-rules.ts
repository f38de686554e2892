import {
  longestPromise,
  promisedDays,
  type TaskDefinition,
  type TaskKind,
  type TaskStage,
} from '../../../procedure/index.js';
import { fault, listed, type Fault } from '../../files/finding.js';
import { repeatedKeys, type Rule } from '../rule.js';

const kindAt: Record<TaskStage, TaskKind> = {
  received: 'check',
  in_review: 'opinion',
  in_panel: 'vote',
  in_approval: 'signature',
  approved: 'delivery',
};

export const tasksAreOnce: Rule = ({ source, procedure: { tasks } }) => [
  ...repeatedKeys(source, ['tasks'], tasks),
  ...tasks.flatMap(({ checklist }, index) => repeatedKeys(source, ['tasks', index, 'checklist'], checklist)),
];

export const desksExist: Rule = ({ source, zone, procedure: { tasks } }) => {
  const known = zone.desks.map(({ key }) => key);
  return tasks.flatMap(({ desk }, index) =>
    known.includes(desk)
      ? []
      : [source.at(['tasks', index, 'desk'], fault('desk_unknown', { desk, known: listed(known) }))],
  );
};

export const kindsFitStages: Rule = ({ source, procedure: { tasks } }) =>
  tasks.flatMap(({ stage, kind }, index) =>
    kind === kindAt[stage]
      ? []
      : [source.at(['tasks', index, 'kind'], fault('kind_of_stage', { stage, kind: kindAt[stage] }))],
  );

/** Every task promises a limit in each lane; delivery has its statutory limit instead. */
export const limitsNameLanes: Rule = ({ source, procedure: { tasks, lanes } }) => {
  const known = lanes.map(({ key }) => key);
  return tasks.flatMap((task, index) => {
    if (task.kind === 'delivery') return [];
    const promised = Object.keys(task.promised ?? {});
    const unknown = promised.filter((lane) => !known.includes(lane));
    const missing = known.filter((lane) => !promised.includes(lane));
    const place = ['tasks', index, 'promised'];
    return [
      ...unknown.map((lane) => source.at(place, fault('lane_unknown', { lane, known: listed(known) }), lane)),
      ...missing.map((lane) => source.at(place, fault('promise_missing', { task: task.key, lane }))),
    ];
  });
};

/** 承诺时限 of a lane fits the statutory limit, with the panel the joint one. */
export const promisesKeepTheLaw: Rule = ({ source, procedure }) => {
  const { lanes, limits } = procedure;
  return lanes.flatMap(({ key }, index) => {
    const days = promisedDays(procedure, key);
    const withPanel = days + longestPromise(procedure, 'in_panel', key);
    const at = (code: 'promise_above_statutory' | 'promise_above_joint', promised: number, limit: number) =>
      promised > limit ? [source.at(['lanes', index], fault(code, { lane: key, days: promised, limit }))] : [];
    return [
      ...at('promise_above_statutory', days, limits.statutory.workingDays),
      ...at('promise_above_joint', withPanel, limits.joint.workingDays),
    ];
  });
};

/** 异议核查 leaves time after the hearing, even for an objection on the last day of the notice. */
export const objectionsCanBeHeard: Rule = ({ source, procedure: { limits } }) => {
  const { objection, notice, statement } = limits;
  const needed = notice.workingDays + statement.workingDays;
  return objection && objection.workingDays <= needed
    ? [source.at(['limits', 'objection', 'workingDays'], fault('objection_too_short', { days: needed }))]
    : [];
};

/** 两人签批: two unconditional signatures by people without another task. */
export const twoPeopleSign: Rule = ({ source, procedure: { tasks } }) => {
  const signatures = tasks.flatMap((task, index) => (task.kind === 'signature' ? [{ task, index }] : []));
  const count =
    signatures.length === 2 ? [] : [source.at(['tasks'], fault('two_signatures', { count: signatures.length }))];
  const problems = signatures.flatMap(({ task, index }) =>
    signatureProblems(task).map((said) => source.at(['tasks', index], said)),
  );
  return [...count, ...problems];
};

function signatureProblems({ key, when, notBy }: TaskDefinition): Fault[] {
  const shared = (['check', 'opinion', 'vote', 'signature'] as const).filter((kind) => !notBy.includes(kind));
  return [
    ...(when === undefined ? [] : [fault('signature_conditional', { task: key })]),
    ...(shared.length === 0 ? [] : [fault('signature_by_examiner', { task: key, kinds: listed(shared) })]),
  ];
}
