import path from 'node:path';
import { milestoneStages, type MilestoneStage, type ZoneFacts } from '../../model/zone.js';
import { fault, listed, type Finding } from '../files/finding.js';
import type { PackSources } from '../files/read-pack.js';
import { repeatedKeys } from './rule.js';
import type { Source } from '../files/source.js';
import { namesAreNamed } from './wording-rules.js';

const lists = ['businessTypes', 'functionalAreas', 'desks', 'projectMilestones'] as const;

/** Rules across the files of a pack, and for zone.yaml and positioning.yaml. */
export function zoneFindings({ folder, zone, positioning, procedures }: PackSources): Finding[] {
  const name = path.basename(path.resolve(folder));
  const rightName = zone.content.key === name;
  const entry = procedures.some(({ content }) => content.kind === 'entry');
  return [
    ...(rightName ? [] : [zone.at(['key'], fault('folder_another', { key: zone.content.key, folder: name }))]),
    ...lists.flatMap((list) => repeatedKeys(zone, [list], zone.content[list])),
    ...lists.flatMap((list) => namesAreNamed(zone, list)),
    ...milestonesLeadOn(zone),
    ...assessmentIsSound(zone),
    ...repeatedKeys(positioning, ['sectors'], positioning.content.sectors),
    ...namesAreNamed(positioning, 'sectors'),
    ...(entry ? [] : [zone.at([], fault('entry_missing', {}))]),
  ];
}

/** 节点逐个推进: days and stages never go back. */
function milestonesLeadOn(zone: Source<ZoneFacts>): Finding[] {
  const { projectMilestones } = zone.content;
  return projectMilestones.flatMap(({ plannedMonths, leadsTo }, index) => {
    const above = projectMilestones.slice(0, index);
    const place = ['projectMilestones', index];
    const early = above.some((one) => one.plannedMonths > plannedMonths);
    const back = leadsTo && above.some((one) => one.leadsTo && rankOf(one.leadsTo) >= rankOf(leadsTo));
    return [
      ...(early ? [zone.at([...place, 'plannedMonths'], fault('milestone_early', {}))] : []),
      ...(back ? [zone.at([...place, 'leadsTo'], fault('milestone_back', { stage: leadsTo }))] : []),
    ];
  });
}

const rankOf = (stage: MilestoneStage): number => milestoneStages.indexOf(stage);

function assessmentIsSound(zone: Source<ZoneFacts>): Finding[] {
  const { assessment, desks, businessTypes } = zone.content;
  const deskKeys = desks.map(({ key }) => key);
  const typeKeys = businessTypes.map(({ key }) => key);
  const strange = (assessment.byBusinessType ?? []).flatMap(({ businessType }, index) =>
    typeKeys.includes(businessType)
      ? []
      : [
          zone.at(
            ['assessment', 'byBusinessType', index],
            fault('business_type_unknown', { key: businessType, known: listed(typeKeys) }),
          ),
        ],
  );
  if (deskKeys.includes(assessment.desk)) return strange;
  const unknown = fault('desk_unknown', { desk: assessment.desk, known: listed(deskKeys) });
  return [zone.at(['assessment', 'desk'], unknown), ...strange];
}
