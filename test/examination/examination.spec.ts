/** Desks examine, pass work on and are watched. */
import './cards.story.js';
import './changes-since-review.story.js';
import './concurrent-commands.story.js';
import './delegations.story.js';
import './desk-overview.story.js';
import './extensions.story.js';
import './floor-space-queue.story.js';
import './lists-by-lamp.story.js';
import './notifications.story.js';
import './previews.story.js';
import './site-checks.story.js';
import './stand-ins.story.js';
import './task-transfers.story.js';
