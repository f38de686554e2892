/** What follows a decision. */
import './conditions.story.js';
import './issued-documents.story.js';
import './public-register.story.js';
import './ratings.story.js';
import './revocations.story.js';
