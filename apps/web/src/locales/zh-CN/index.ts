import account from './account.json';
import afterwards from './afterwards.json';
import applications from './applications.json';
import apply from './apply.json';
import cards from './cards.json';
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
import problems from './problems.json';
import projects from './projects.json';
import reports from './reports.json';
import rules from './rules.json';
import session from './session.json';
import staff from './staff.json';
import supervision from './supervision.json';
import tasks from './tasks.json';
import verification from './verification.json';
import words from './words.json';

export const texts = {
  account,
  afterwards,
  applications,
  apply,
  cards,
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
  problems,
  projects,
  reports,
  rules,
  session,
  staff,
  supervision,
  tasks,
  verification,
  words,
};
