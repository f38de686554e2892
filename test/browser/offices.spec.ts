/** Journeys of those who look after desks, rules and their own account. */
import './cards-and-overview.story.js';
import './holiday-notice.story.js';
import './next-task.story.js';
import './rule-changes.story.js';
import './second-factor.story.js';
import './task-transfers.story.js';
