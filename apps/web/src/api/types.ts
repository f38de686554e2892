import type { components } from './schema';

type Schemas = components['schemas'];

export type Bilingual = Schemas['BilingualDto'];
export type Problem = Schemas['ProblemDto'];
export type Session = Schemas['SessionDto'];
export type Registration = Schemas['RegistrationDto'];
export type ApplicationSummary = Schemas['ApplicationSummaryDto'];
export type Application = Schemas['ApplicationDto'];
export type ApplicationTask = Schemas['CaseTaskDto'];
export type Material = Schemas['MaterialDto'];
export type Attachment = Schemas['AttachmentDto'];
export type Turn = Schemas['TurnDto'];
export type ClockReading = Schemas['ClockDto'];
export type CorrectionItem = Schemas['CorrectionItemViewDto'];
export type Defect = Schemas['CorrectionItemDto'];
export type Suspension = Schemas['SuspensionDto'];
export type Condition = Schemas['ConditionDto'];
export type Precheck = Schemas['PrecheckDto'];
export type ApplicationEvent = Schemas['EventDto'];
export type IssuedDocument = Schemas['DocumentDto'];
export type Task = Schemas['TaskDto'];
export type DeskLoad = Schemas['DeskDto'];
export type Outcome = Schemas['OutcomeDto'];
export type PublicDecision = Schemas['VerifiedDocumentDto'];
export type Project = Schemas['ProjectDto'];
export type NewProject = Schemas['NewProjectDto'];
export type ProjectRevision = Schemas['RevisionDto'];
export type Portfolio = Schemas['PortfolioDto'];
export type Totals = Schemas['TotalsDto'];
export type FrozenReport = Schemas['FrozenReportDto'];
export type FrozenReportSummary = Schemas['FrozenReportSummaryDto'];
export type Zone = Schemas['ZoneDto'];
export type Positioning = Schemas['PositioningDto'];
export type Sector = Schemas['SectorDto'];
export type Titled = Schemas['TitledDto'];
export type Figures = Schemas['FiguresDto'];
export type Group = Schemas['GroupDto'];
export type Headline = Schemas['HeadlineDto'];
export type FormPatch = Schemas['FormPatchDto'];
export type Note = Schemas['NoteDto'];
export type Lamp = 'green' | 'yellow' | 'red';

/** The values of a form as they travel: amounts as decimal strings, several choices as a list. */
export type FormValue = string | number | boolean | string[] | null;
export type FormValues = Record<string, FormValue | undefined>;
