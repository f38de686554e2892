/** The panel meets, and others object. */
import './concurrent-meetings.story.js';
import './meetings.story.js';
import './minutes.story.js';
import './objections.story.js';
