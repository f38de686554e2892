/** Rules of a zone, its calendar, and the clock. */
import './calendar-across-processes.story.js';
import './calendar-corrections.story.js';
import './clock-sheet.story.js';
import './procedure-versions.story.js';
import './procedures-across-processes.story.js';
import './timers.story.js';
import './zone-pack.story.js';
