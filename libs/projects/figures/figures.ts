/** 项目指标: facts and plans of a project. Amounts are decimal strings; null means unknown. */
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

/** Figures of a project from a form, which lacks name and code of the enterprise. */
export type FormFigures = Partial<Omit<ProjectFigures, 'enterpriseName' | 'uscc'>>;

/** Missing names are left out, so the project keeps its own; missing figures become unknown. */
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

/** Form fields whose figure has another name, or that set two figures. */
const figuresFrom: Record<string, (keyof FormFigures)[]> = {
  projectNameZh: ['nameZh'],
  projectNameEn: ['nameEn'],
  sector: ['sector', 'tier'],
};

/** Figures from the given fields of a form only. */
export function changedFigures(form: Form, tier: string, fields: readonly string[]): FormFigures {
  const keys = new Set<string>(fields.flatMap((field) => figuresFrom[field] ?? [field]));
  return Object.fromEntries(Object.entries(figuresOf(form, tier)).filter(([key]) => keys.has(key)));
}

/** Form from figures, prefilled for an invited enterprise. */
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
