/** What keeps the data right and moving. */
import './event-wording.story.js';
import './idempotency.story.js';
import './invariant-violations.story.js';
import './migrations.story.js';
import './outbox.story.js';
import './replay.story.js';
import './rules-in-sql.story.js';
import './waiting.story.js';
