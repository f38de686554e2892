import { cardRulesAreComplete, clocksIssueTheirOwnCards, lawOutweighsPromise, phrasesAreOnce } from './card-rules.js';
import { conditionsHold, lastLaneTakesAll } from './condition-rules.js';
import { changesAreCompared, extensionsSayUntilWhen } from './derivation-rules.js';
import { factsHaveOrigins } from './fact-rules.js';
import type { ZonePack } from '../zone.js';
import { fault, type Finding } from './finding.js';
import { formIsSound, materialsAreSound } from './form-rules.js';
import { panelCanDecide, seatsSitApart, seatsVote } from './panel-rules.js';
import { portfolioFindings } from './portfolio-rules.js';
import { readPack, type PackSources } from './read-pack.js';
import { submissionRulesAreSound } from './rule-rules.js';
import { repeatedKeys, type Rule } from './rules.js';
import {
  desksExist,
  kindsFitStages,
  limitsNameLanes,
  objectionsCanBeHeard,
  promisesKeepTheLaw,
  tasksAreOnce,
  twoPeopleSign,
} from './task-rules.js';
import { guideNamesEverything } from './wording-rules.js';
import { zoneFindings } from './zone-rules.js';

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

/** 检查园区配置包: every mistake in a pack, by file and line. None means that it can be loaded. */
export function checkZonePack(folder: string): Finding[] {
  return checkSources(readPack(folder));
}

/** Rules that span a file or several are asked only once every file has its right shape. */
export function checkSources({ sources, findings }: { sources: PackSources; findings: Finding[] }): Finding[] {
  if (findings.length > 0) return findings;
  return [
    ...zoneFindings(sources),
    ...sources.procedures.flatMap((source) => procedureFindings(groundOf(sources), source)),
    ...portfolioFindings(sources),
  ];
}

const groundOf = ({ folder, zone, positioning }: PackSources) => ({
  ...{ folder, zone: zone.content, positioning: positioning.content },
});

/** What is wrong with one procedure, in the zone it is for. */
export function procedureFindings(
  { folder, zone, positioning }: Pick<ZonePack, 'folder' | 'zone' | 'positioning'>,
  source: PackSources['procedures'][number],
): Finding[] {
  const subject = { folder, zone, positioning, source, procedure: source.content };
  return rules.flatMap((rule) => rule(subject));
}
