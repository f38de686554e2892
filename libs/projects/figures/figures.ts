/** 项目指标: what a project is and plans. Amounts are decimal strings; null where it is not known yet. */
export interface ProjectFigures {
  nameZh: string;
  nameEn: string | null;
  enterpriseName: string;
  uscc: string | null;
  tier: string;
  sector: string;
  businessTypes: string[];
  functionalArea: string;
  /** 研发设计类. */
  rdDesign: boolean;
  investmentCny: string | null;
  importUsd: string | null;
  exportUsd: string | null;
  /** Square metres. */
  floorAreaSqm: string | null;
  jobs: number | null;
}

type Form = Readonly<Record<string, unknown>>;

/** What an application's form says about its project; the applicant's own name and code are not in the form. */
export type FormFigures = Partial<Omit<ProjectFigures, 'enterpriseName' | 'uscc'>>;

/** Names are required, so one that is missing is left out and the project keeps its own; a figure becomes unknown. */
export function figuresOf(form: Form, tier: string): FormFigures {
  return {
    tier,
    ...present({
      nameZh: text(form.projectNameZh),
      sector: text(form.sector),
      functionalArea: text(form.functionalArea),
      businessTypes: Array.isArray(form.businessTypes) ? form.businessTypes.map(String) : null,
      rdDesign: typeof form.rdDesign === 'boolean' ? form.rdDesign : null,
    }),
    nameEn: text(form.projectNameEn),
    investmentCny: text(form.investmentCny),
    importUsd: text(form.importUsd),
    exportUsd: text(form.exportUsd),
    floorAreaSqm: text(form.floorAreaSqm),
    jobs: typeof form.jobs === 'number' ? form.jobs : null,
  };
}

/** Form fields whose figure has another name, or brings a second one along. */
const figuresFrom: Record<string, (keyof FormFigures)[]> = {
  projectNameZh: ['nameZh'],
  projectNameEn: ['nameEn'],
  sector: ['sector', 'tier'],
};

/** Only the figures that come from these fields of the form: what a change changes, and nothing beside it. */
export function changedFigures(form: Form, tier: string, fields: readonly string[]): FormFigures {
  const keys = new Set<string>(fields.flatMap((field) => figuresFrom[field] ?? [field]));
  return Object.fromEntries(Object.entries(figuresOf(form, tier)).filter(([key]) => keys.has(key)));
}

/** The other way round: what an invited enterprise finds filled in. */
export function formOf(figures: Omit<ProjectFigures, 'enterpriseName' | 'uscc' | 'tier'>): Record<string, unknown> {
  const { nameZh, nameEn, sector, businessTypes, functionalArea, rdDesign } = figures;
  const { investmentCny, importUsd, exportUsd, floorAreaSqm, jobs } = figures;
  const form = {
    projectNameZh: nameZh,
    projectNameEn: nameEn,
    sector,
    businessTypes,
    functionalArea,
    rdDesign,
    investmentCny,
    importUsd,
    exportUsd,
    floorAreaSqm,
    jobs,
  };
  return present(form);
}

type Present<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

function present<T extends object>(given: T): Present<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as Present<T>;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
