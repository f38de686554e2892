import { useState } from 'react';
import type { Application } from '../api/types';

/** Whether the signer has looked at what came after the review, and the numbers to send along. */
export function useChangesSeen({ changesSinceReview }: Application) {
  const [seen, onSeen] = useState(false);
  const acknowledged = seen ? changesSinceReview.map(({ seq }) => seq) : [];
  return { seen, onSeen, acknowledged, unseen: changesSinceReview.length > 0 && !seen };
}
