import {
  longestPromise,
  promisedDays,
  type TaskDefinition,
  type TaskKind,
  type TaskStage,
} from '../procedure/index.js';
import type { Finding } from './finding.js';
import { listed, repeatedKeys, type Rule } from './rules.js';

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
      : [source.at(['tasks', index, 'desk'], `The zone has no desk "${desk}"; its desks are ${listed(known)}.`)],
  );
};

export const kindsFitStages: Rule = ({ source, procedure: { tasks } }) =>
  tasks.flatMap(({ stage, kind }, index) =>
    kind === kindAt[stage]
      ? []
      : [source.at(['tasks', index, 'kind'], `A task of ${stage} must have the kind ${kindAt[stage]}.`)],
  );

/** Every lane has a promised limit, and no lane is made up; delivery has its statutory limit instead. */
export const limitsNameLanes: Rule = ({ source, procedure: { tasks, lanes } }) => {
  const known = lanes.map(({ key }) => key);
  return tasks.flatMap((task, index) => {
    if (task.kind === 'delivery') return [];
    const promised = Object.keys(task.promised ?? {});
    const unknown = promised.filter((lane) => !known.includes(lane));
    const missing = known.filter((lane) => !promised.includes(lane));
    const place = ['tasks', index, 'promised'];
    return [
      ...unknown.map((lane) => source.at(place, `There is no lane "${lane}"; the lanes are ${listed(known)}.`, lane)),
      ...missing.map((lane) => source.at(place, `The task "${task.key}" promises no limit in the lane "${lane}".`)),
    ];
  });
};

/** 承诺时限 is shorter than the law's: what a lane promises in all ends no later than the statutory limit, with the panel no later than the joint one. */
export const promisesKeepTheLaw: Rule = ({ source, procedure }) => {
  const { lanes, limits } = procedure;
  return lanes.flatMap(({ key }, index) => {
    const days = promisedDays(procedure, key);
    const withPanel = days + longestPromise(procedure, 'in_panel', key);
    const at = (found: number, limit: number, name: string) =>
      found > limit
        ? [source.at(['lanes', index], `The lane "${key}" promises ${found} working days, but ${name} are ${limit}.`)]
        : [];
    return [
      ...at(days, limits.statutory.workingDays, 'the statutory ones'),
      ...at(withPanel, limits.joint.workingDays, 'those of joint handling'),
    ];
  });
};

/** 两人签批: two signatures, always, by people who did nothing else in the application. */
export const twoPeopleSign: Rule = ({ source, procedure: { tasks } }) => {
  const signatures = tasks.flatMap((task, index) => (task.kind === 'signature' ? [{ task, index }] : []));
  const count =
    signatures.length === 2 ? [] : [source.at(['tasks'], `Two signatures decide, not ${signatures.length}.`)];
  return [...count, ...signatures.flatMap(({ task, index }) => signatureProblems(task).map(at(index)))];

  function at(index: number) {
    return (message: string): Finding => source.at(['tasks', index], message);
  }
};

function signatureProblems({ key, when, notBy }: TaskDefinition): string[] {
  const shared = (['check', 'opinion', 'vote', 'signature'] as const).filter((kind) => !notBy.includes(kind));
  return [
    ...(when === undefined ? [] : [`The signature "${key}" is always needed; it may have no condition.`]),
    ...(shared.length === 0
      ? []
      : [`The signature "${key}" needs ${listed(shared)} in notBy: whoever examined does not sign.`]),
  ];
}
