/** Projects before and after their admission. */
import './assessments.story.js';
import './milestone-extension.story.js';
import './milestones.story.js';
import './portfolio-import.story.js';
import './portfolio.story.js';
import './project-changes.story.js';
import './project-exit.story.js';
import './project-figures.story.js';
import './project-records.story.js';
import './project-revisions.story.js';
import './searches.story.js';
