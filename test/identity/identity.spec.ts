/** Accounts, sign-in, staff, members and what is kept about people. */
import './account-page.story.js';
import './act-drafts.story.js';
import './api-keys.story.js';
import './enterprise-members.story.js';
import './invitation-letters.story.js';
import './password-reset.story.js';
import './personal-data.story.js';
import './second-factor.story.js';
import './sign-in.story.js';
import './single-sign-on.story.js';
import './staff-access.story.js';
import './unlinking-single-sign-on.story.js';
