/** From registration to an application that is handed in. */
import './applicant-view.story.js';
import './application-form.story.js';
import './attachment-removal.story.js';
import './attachment-uploads.story.js';
import './attachments.story.js';
import './concurrent-drafts.story.js';
import './enterprise-registration.story.js';
import './entry-application.story.js';
import './figures.story.js';
import './form-errors.story.js';
import './odd-questions.story.js';
import './on-spot-correction.story.js';
import './typed-texts.story.js';
