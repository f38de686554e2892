/** Shapes of the API until the document describes them all; replaced by `npm run docs`. */
type Reply<T> = { headers: Record<string, unknown>; content: { 'application/json': T } };
type Refused = { headers: Record<string, unknown>; content: { 'application/problem+json': components['schemas']['ProblemDto'] } };
type Answer<Status extends number, T> = { [S in Status]: Reply<T> } & { default: Refused };
type Nothing = { 204: { headers: Record<string, unknown>; content?: never }; default: Refused };
type Parameters<Path, Query = never> = { query?: Query; header?: { [name: string]: string }; path: Path; cookie?: never };
type Free<Query = never> = { query?: Query; header?: { [name: string]: string }; path?: never; cookie?: never };
type Body<T> = { content: { 'application/json': T } };
type Read<Path, T, Query = never> = { get: { parameters: Parameters<Path, Query>; responses: Answer<200, T> } };
type ReadAll<T, Query = never> = { get: { parameters: Free<Query>; responses: Answer<200, T> } };
type Create<Path, B, T> = { post: { parameters: Parameters<Path>; requestBody?: Body<B>; responses: Answer<201, T> } };
type Remove<Path> = { delete: { parameters: Parameters<Path>; responses: Nothing } };
type Page<T> = { items: T[]; next: string | null };
type Schemas = components['schemas'];
type Id = { id: string };
type Move<B> = Create<Id, B, Schemas['MoveDto']>;

export interface paths {
  '/api/v1/session': ReadAll<Schemas['SessionDto']> & {
    post: { parameters: Free; requestBody: Body<{ email: string; password: string }>; responses: Answer<201, Schemas['SessionDto']> };
    delete: { parameters: Free; responses: Nothing };
  };
  '/api/v1/zone': ReadAll<Schemas['ZoneDto']>;
  '/api/v1/procedures/{kind}': Read<{ kind: string }, Record<string, unknown>>;
  '/api/v1/enterprises': {
    post: { parameters: Free; requestBody: Body<Schemas['RegistrationDto']>; responses: Answer<201, Schemas['RegisteredDto']> };
  };
  '/api/v1/enterprises/{id}': Read<Id, Schemas['EnterpriseDto']>;
  '/api/v1/applications': ReadAll<Page<Schemas['ApplicationSummaryDto']>, { status?: string; q?: string; limit?: number; cursor?: string }> & {
    post: { parameters: Free; requestBody: Body<{ kind: string; invitation?: string }>; responses: Answer<201, Schemas['ApplicationDto']> };
  };
  '/api/v1/applications/{id}': Read<Id, Schemas['ApplicationDto']>;
  '/api/v1/applications/{id}/form': {
    patch: {
      parameters: Parameters<Id>;
      requestBody: { content: { 'application/merge-patch+json': Record<string, unknown> } };
      responses: Answer<200, Schemas['FormDto']>;
    };
  };
  '/api/v1/applications/{id}/precheck': Read<Id, Schemas['PrecheckDto']>;
  '/api/v1/applications/{id}/submission': Move<{
    papersToFollow?: string[];
    answers?: { item: string; answer: string }[];
  }>;
  '/api/v1/applications/{id}/acceptance': Move<{
    papersToFollow?: { material: string; dueOn: string }[];
    checklist?: Record<string, boolean>;
  }>;
  '/api/v1/applications/{id}/acceptance-refusal': Move<{ reasons: string }>;
  '/api/v1/applications/{id}/correction-notice': Move<{ items: Schemas['DefectDto'][]; reason?: string }>;
  '/api/v1/applications/{id}/withdrawal': Move<{ reason: string }>;
  '/api/v1/applications/{id}/papers/{material}': Create<Id & { material: string }, Record<string, never>, Schemas['MoveDto']>;
  '/api/v1/applications/{id}/delivery': Move<{ method: 'in_person' | 'post' | 'electronic' }>;
  '/api/v1/applications/{id}/delivery-receipt': Move<Record<string, never>>;
  '/api/v1/applications/{id}/panel-closing': Move<Record<string, never>>;
  '/api/v1/applications/{id}/conditions/{conditionId}/fulfilment': Create<
    Id & { conditionId: string },
    { evidence: string },
    Schemas['MoveDto']
  >;
  '/api/v1/applications/{id}/rating': Move<{ level: number; comment?: string }>;
  '/api/v1/applications/{id}/events': Read<Id, Page<Schemas['EventDto']>, { limit?: number; cursor?: string }>;
  '/api/v1/applications/{id}/documents': Read<Id, { items: Schemas['DocumentDto'][] }>;
  '/api/v1/applications/{id}/attachments': Read<Id, { items: Schemas['AttachmentDto'][] }>;
  '/api/v1/attachments/{id}': Remove<Id>;
  '/api/v1/tasks': ReadAll<
    Page<Schemas['TaskDto']>,
    { desk?: string; state?: string; lane?: string; limit?: number; cursor?: string }
  >;
  '/api/v1/desks': ReadAll<{ items: Schemas['DeskDto'][] }>;
  '/api/v1/desks/{desk}/claims': {
    post: {
      parameters: Parameters<{ desk: string }>;
      responses: { 201: Reply<Schemas['TaskDto']>; 204: { headers: Record<string, unknown>; content?: never }; default: Refused };
    };
  };
  '/api/v1/tasks/{id}/claim': Create<Id, Record<string, never>, Schemas['TaskDto']> & Remove<Id>;
  '/api/v1/tasks/{id}/outcome': Create<Id, Schemas['OutcomeDto'], Schemas['MoveDto']>;
  '/api/v1/public/decisions/{code}': Read<{ code: string }, Schemas['VerifiedDocumentDto']>;
  '/api/v1/projects': ReadAll<Page<Schemas['ProjectDto']>, Record<string, string | number | undefined>>;
  '/api/v1/projects/{id}': Read<Id, Schemas['ProjectDto']>;
  '/api/v1/projects/{id}/revisions': Read<Id, { items: Schemas['RevisionDto'][] }>;
  '/api/v1/reports/portfolio': ReadAll<Schemas['PortfolioDto'], { asOf?: string; by?: string }>;
  '/api/v1/frozen-reports': ReadAll<Page<Schemas['FrozenReportDto']>, { limit?: number; cursor?: string }> & {
    post: { parameters: Free; requestBody: Body<{ name: string; asOf: string }>; responses: Answer<201, Schemas['FrozenReportDto']> };
  };
}

type Lamp = 'green' | 'yellow' | 'red';
type Person = { id: string; name: string };
type Words = { zh: string; en: string };

export interface components {
  schemas: {
    BilingualDto: Words;
    ProblemDto: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      code?: string;
      errors?: { pointer: string; code: string; message: string }[];
      refusal?: string;
      allowed?: string[];
      currentVersion?: number;
    };
    SessionDto: {
      account: { id: string; name: string; email: string; locale: string };
      zone: { key: string; name: Words; shortName: Words };
      enterprise: { id: string; nameZh: string; nameEn?: string | null; uscc: string; role: string } | null;
      desks: { key: string; title: Words }[];
      roles: string[];
      demonstration: boolean;
    };
    ZoneDto: { zone: Record<string, unknown>; positioning: Record<string, unknown>; procedures: Record<string, unknown>[]; demonstration: boolean };
    RegistrationDto: {
      uscc: string;
      nameZh: string;
      nameEn?: string;
      customsCode?: string;
      owner: { name: string; email: string; password: string };
    };
    RegisteredDto: { id: string; uscc: string; nameZh: string; notes: { code: string; message: string }[] };
    EnterpriseDto: { id: string; uscc: string; nameZh: string; nameEn?: string | null; customsCode?: string | null };
    ApplicationSummaryDto: {
      id: string;
      number: string | null;
      kind: string;
      status: string;
      projectName: string;
      enterprise: { id: string; nameZh: string };
      lane: string | null;
      turn: Schemas['TurnDto'];
      dueOn: string | null;
      remainingWorkingDays: number | null;
      lamp: Lamp | null;
      updatedAt: string;
    };
    TurnDto: { who: 'applicant' | 'desk' | 'timer' | 'nobody'; desks: string[] };
    AttachmentDto: { id: string; material: string; name: string; mediaType: string; bytes: number; sha256: string; uploadedAt: string };
    MaterialDto: { key: string; title: Words; required: boolean; mayFollow: boolean; attached: number };
    TaskOutcomeDto: {
      choice: string;
      by: Person;
      at: string;
      opinion: string | null;
      checklist: Record<string, boolean>;
      reasons: string | null;
      remedies: string | null;
      veto: boolean;
      returnTo: string | null;
    };
    CaseTaskDto: {
      id: string;
      key: string;
      kind: string;
      desk: string;
      title: Words;
      state: 'open' | 'claimed' | 'done' | 'cancelled';
      claimedBy: Person | null;
      mine: boolean;
      openedAt: string;
      dueOn: string | null;
      remainingWorkingDays: number | null;
      lamp: Lamp | null;
      outcome: Schemas['TaskOutcomeDto'] | null;
    };
    ClockDto: {
      key: string;
      startedOn: string;
      limit: number;
      usedDays: number;
      dueOn: string | null;
      running: boolean;
      source: Words;
      remainingWorkingDays: number | null;
      lamp: Lamp | null;
      calendarCovered: boolean;
    };
    DefectDto: { subject: 'field' | 'material'; key: string; defect: string; remedy: string };
    CorrectionItemViewDto: Schemas['DefectDto'] & { id: string; because: string | null; answer: string | null };
    ConditionDto: {
      id: string;
      text: string;
      owner: string;
      setBy: string;
      dueOn: string;
      metOn: string | null;
      evidence: string | null;
    };
    DecisionDto: { outcome: string; decidedOn: string; reasons: string | null; remedies: string | null };
    ApplicationDto: {
      id: string;
      number: string | null;
      kind: string;
      procedureVersion: number;
      status: string;
      flags: Record<'suspended' | 'papersOutstanding' | 'viaPanel' | 'extended' | 'deemedAccepted' | 'hasConditions', boolean>;
      version: number;
      round: number;
      enterprise: { id: string; nameZh: string; uscc: string };
      projectId: string | null;
      projectName: string;
      lane: string | null;
      laneTitle: Words | null;
      receivedOn: string | null;
      acceptedOn: string | null;
      form: Record<string, unknown>;
      materials: Schemas['MaterialDto'][];
      tasks: Schemas['CaseTaskDto'][];
      clocks: Schemas['ClockDto'][];
      turn: Schemas['TurnDto'];
      correction: { items: Schemas['CorrectionItemViewDto'][]; requestedOn: string; dueOn: string; desk: string } | null;
      papersToFollow: { material: string; dueOn: string; providedOn: string | null }[];
      suspension: { kind: string; reason: string; since: string; expectedEnd: string } | null;
      panel: {
        reasons: string[];
        convenedOn: string;
        outcome: 'approve' | 'refuse' | null;
        approvals: number | null;
        refusals: number | null;
      } | null;
      conditions: Schemas['ConditionDto'][];
      decision: Schemas['DecisionDto'] | null;
      delivery: { deliveredOn: string; method: string; confirmedOn: string | null } | null;
      commands: { command: string; taskId: string | null }[];
    };
    FormDto: { form: Record<string, unknown>; version: number };
    PrecheckDto: {
      ready: boolean;
      items: { pointer: string; code: string; severity: 'error' | 'warning' | 'info'; message: Words }[];
    };
    MoveDto: { applicationId: string; version: number; status: string; events: string[] };
    EventDto: { seq: number; type: string; at: string; actor: Person; data: Record<string, unknown> };
    DocumentDto: { id: string; kind: string; number: string; title: Words; issuedAt: string; sha256: string; code: string };
    TaskDto: {
      id: string;
      key: string;
      kind: string;
      desk: string;
      title: Words;
      state: 'open' | 'claimed' | 'done' | 'cancelled';
      claimedBy: Person | null;
      mine: boolean;
      lane: string | null;
      openedAt: string;
      dueOn: string | null;
      lamp: Lamp | null;
      remainingWorkingDays: number | null;
      application: {
        id: string;
        number: string | null;
        status: string;
        projectName: string | null;
        enterpriseName: string;
        sector: string | null;
        investmentCny: string | null;
      };
    };
    DeskDto: { key: string; title: Words; open: number; mine: number; overdue: number };
    OutcomeDto: {
      outcome: 'consent' | 'object' | 'approve' | 'refuse' | 'return' | 'abstain';
      opinion?: string;
      checklist?: Record<string, boolean>;
      conditions?: { text: string; owner: string; dueOn: string }[];
      reasons?: string;
      remedies?: string;
      returnTo?: string;
      veto?: boolean;
    };
    VerifiedDocumentDto: {
      number: string;
      kind: string;
      title: Words;
      authority: Words;
      enterprise: string;
      project: string;
      outcome: 'approve' | 'refuse' | null;
      decidedOn: string | null;
      issuedOn: string;
      sha256: string;
      status: 'valid' | 'revoked';
      illustrative: boolean;
    };
    ProjectDto: {
      id: string;
      code: string;
      stage: string;
      nameZh: string;
      nameEn?: string | null;
      enterpriseName: string;
      uscc: string;
      tier: string;
      sector: string;
      businessTypes: string[];
      functionalArea: string | null;
      rdDesign: boolean;
      investmentCny: string;
      importUsd: string;
      exportUsd: string;
      floorAreaSqm: string | null;
      jobs: number | null;
      recordedOn: string;
      illustrative: boolean;
      note: string | null;
      applicationId?: string | null;
    };
    RevisionDto: {
      revision: number;
      validFrom: string;
      validTo: string | null;
      stage: string;
      actor?: Person | null;
      reason?: string | null;
      figures: Record<string, unknown>;
    };
    TotalsDto: {
      projects: number;
      rdDesign: number;
      rdDesignShare: string;
      investmentCny: string;
      tradeUsd: string;
      importUsd: string;
      exportUsd: string;
    };
    PortfolioDto: {
      asOf: string;
      illustrative: boolean;
      headline: Record<'proposed' | 'reserve' | 'admitted', Schemas['TotalsDto']>;
      groups: (Omit<Schemas['TotalsDto'], 'rdDesignShare'> & { key: string; title: Words; floorAreaSqm?: string | null })[];
    };
    FrozenReportDto: { id: string; name: string; asOf: string; createdAt: string; createdBy?: Person | null; sha256?: string };
  };
}
