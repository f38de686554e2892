import {
  cardRulesAreComplete,
  clocksIssueTheirOwnCards,
  lawOutweighsPromise,
  phrasesAreOnce,
} from './rules/tasks/card-rules.js';
import { conditionsHold, lastLaneTakesAll } from './rules/condition-rules.js';
import { changesAreCompared, extensionsSayUntilWhen } from './rules/derivation-rules.js';
import { factsHaveOrigins } from './rules/fact-rules.js';
import type { ZonePack } from '../model/zone.js';
import { fault, type Finding } from './files/finding.js';
import { shapeFindings } from './files/shape.js';
import { formIsSound, materialsAreSound } from './rules/form-rules.js';
import { panelCanDecide, seatsSitApart, seatsVote } from './rules/tasks/panel-rules.js';
import { portfolioFindings } from './rules/portfolio-rules.js';
import { readPack, type PackSources } from './files/read-pack.js';
import { submissionRulesAreSound } from './rules/submission-rules.js';
import { repeatedKeys, type Rule } from './rules/rule.js';
import {
  desksExist,
  kindsFitStages,
  limitsNameLanes,
  objectionsCanBeHeard,
  promisesKeepTheLaw,
  tasksAreOnce,
  twoPeopleSign,
} from './rules/tasks/task-rules.js';
import { guideNamesEverything } from './rules/wording-rules.js';
import { zoneFindings } from './rules/zone-rules.js';

const fileIsNamedAfterContent: Rule = ({ source, zone, procedure: { zone: key, kind, version } }) => [
  ...(key === zone.key ? [] : [source.at(['zone'], fault('zone_another', { zone: key, own: zone.key }))]),
  ...(source.file === `procedures/${kind}.v${version}.yaml`
    ? []
    : [source.at(['kind'], fault('file_of_another', { kind, version }))]),
];

const lanesAreOnce: Rule = ({ source, procedure: { lanes } }) => repeatedKeys(source, ['lanes'], lanes);

/** Every rule about one procedure. */
const rules: readonly Rule[] = [
  fileIsNamedAfterContent,
  factsHaveOrigins,
  changesAreCompared,
  extensionsSayUntilWhen,
  lanesAreOnce,
  lastLaneTakesAll,
  conditionsHold,
  submissionRulesAreSound,
  formIsSound,
  materialsAreSound,
  tasksAreOnce,
  desksExist,
  kindsFitStages,
  limitsNameLanes,
  objectionsCanBeHeard,
  promisesKeepTheLaw,
  twoPeopleSign,
  seatsVote,
  seatsSitApart,
  panelCanDecide,
  cardRulesAreComplete,
  clocksIssueTheirOwnCards,
  lawOutweighsPromise,
  phrasesAreOnce,
  guideNamesEverything,
];

/** 检查园区配置包: every mistake in a pack, by file and line. */
export function checkZonePack(folder: string): Finding[] {
  return checkSources(readPack(folder));
}

/**
 * Rules across files run once every file has the right shape; those of an inheriting procedure, once
 * its base is right.
 */
export function checkSources({ sources, findings }: { sources: PackSources; findings: Finding[] }): Finding[] {
  const whole = sources.procedures.filter(({ inherits }) => !inherits);
  const inheriting = sources.procedures.filter(({ inherits }) => inherits);
  const ground = groundOf(sources);
  return firstFindings([
    () => findings,
    () => [
      ...zoneFindings(sources),
      ...whole.flatMap((source) => procedureFindings(ground, source)),
      ...portfolioFindings(sources),
    ],
    () => inheriting.flatMap((source) => shapeFindings(source, 'procedure')),
    () => inheriting.flatMap((source) => procedureFindings(ground, source)),
  ]);
}

/** Findings of the first check with any; later checks rely on earlier ones. */
function firstFindings(checks: readonly (() => Finding[])[]): Finding[] {
  for (const check of checks) {
    const findings = check();
    if (findings.length > 0) return findings;
  }
  return [];
}

const groundOf = ({ folder, zone, positioning }: PackSources) => ({
  folder,
  zone: zone.content,
  positioning: positioning.content,
});

/** Mistakes of one procedure in its zone. */
export function procedureFindings(
  { folder, zone, positioning }: Pick<ZonePack, 'folder' | 'zone' | 'positioning'>,
  source: PackSources['procedures'][number],
): Finding[] {
  const subject = { folder, zone, positioning, source, procedure: source.content };
  return rules.flatMap((rule) => rule(subject));
}
