/** What strangers, guests and the curious get. */
import './application-visibility.story.js';
import './bad-requests.story.js';
import './card-visibility.story.js';
import './message-visibility.story.js';
import './rate-limits.story.js';
import './session-attacks.story.js';
import './wire-attacks.story.js';
