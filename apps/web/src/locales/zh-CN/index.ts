import type { EngineWords } from '../engine/engine-words';
import account from './account.json';
import applications from './applications.json';
import apply from './apply.json';
import cards from './cards.json';
import conditions from './conditions.json';
import delegations from './delegations.json';
import dossier from './dossier.json';
import enterprises from './enterprises.json';
import frame from './frame.json';
import joining from './joining.json';
import keys from './keys.json';
import members from './members.json';
import messages from './messages.json';
import notices from './notices.json';
import panels from './panels.json';
import previews from './previews.json';
import problems from './problems.json';
import projects from './projects.json';
import rating from './rating.json';
import reports from './reports.json';
import revocation from './revocation.json';
import rules from './rules.json';
import session from './session.json';
import staff from './staff.json';
import supervision from './supervision.json';
import tasks from './tasks.json';
import verification from './verification.json';
import words from './words.json';

export const texts = {
  account,
  applications,
  apply,
  cards,
  conditions,
  delegations,
  dossier,
  enterprises,
  frame,
  keys,
  joining,
  members,
  messages,
  notices,
  panels,
  previews,
  problems,
  projects,
  rating,
  reports,
  revocation,
  rules,
  session,
  staff,
  supervision,
  tasks,
  verification,
  words,
} satisfies EngineWords;
