import { useTranslation } from 'react-i18next';
import type { Project } from '../api/types';
import type { Fact } from '../display/fact-list';
import { useDates } from '../format/dates';
import { amountText } from '../money/amount-text';
import { grouped } from '../money/ten-thousands';
import { useZoneNames } from '../zone/use-zone';

type Facts = (project: Project) => Fact[];

/** Facts about a project, in the order of its page. */
export function useProjectFacts(): Facts {
  const { t } = useTranslation();
  const { day } = useDates();
  const [placement, plan] = [usePlacement(), usePlan()];
  return (project) => [
    ...placement(project),
    ...plan(project),
    { key: 'recorded', label: t('projects.recordedOn'), value: day(project.recordedOn) },
    ...(project.note ? [{ key: 'note', label: t('projects.fields.note'), value: project.note, wide: true }] : []),
  ];
}

function usePlacement(): Facts {
  const { t } = useTranslation();
  const names = useZoneNames();
  return (project) => [
    { key: 'uscc', label: t('enterprises.fields.uscc'), value: project.uscc },
    {
      key: 'sector',
      label: t('projects.sector'),
      value: `${names.sector(project.sector)} · ${t(`words.tier.${project.tier}`)}`,
    },
    {
      key: 'types',
      label: t('projects.businessType'),
      value: project.businessTypes.map(names.businessType).join(t('words.and')),
    },
    { key: 'area', label: t('projects.area'), value: project.functionalArea && names.area(project.functionalArea) },
    { key: 'rd', label: t('projects.rdDesign'), value: project.rdDesign ? t('words.yes') : t('words.no') },
  ];
}

function usePlan(): Facts {
  const { t, i18n } = useTranslation();
  return (project) => [
    {
      key: 'investment',
      label: t('projects.investmentFull'),
      value: amountText(project.investmentCny, 'CNY', i18n.language),
    },
    { key: 'import', label: t('projects.importFull'), value: amountText(project.importUsd, 'USD', i18n.language) },
    { key: 'export', label: t('projects.exportFull'), value: amountText(project.exportUsd, 'USD', i18n.language) },
    {
      key: 'floor',
      label: t('projects.floorArea'),
      value: project.floorAreaSqm && `${grouped(project.floorAreaSqm)} m²`,
    },
    { key: 'jobs', label: t('projects.jobs'), value: project.jobs },
  ];
}
