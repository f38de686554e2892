/** Journeys of one application through many hands. */
import './correction-and-refusal.story.js';
import './main-journey.story.js';
import './messages.story.js';
import './panel-meeting.story.js';
