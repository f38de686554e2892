/** Journeys of one application by many people. */
import './correction-and-refusal.story.js';
import './main-journey.story.js';
import './messages.story.js';
import './panel-meeting.story.js';
