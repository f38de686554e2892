import { useState } from 'react';
import type { Application } from '../../api/types';

/** Changes since the review that the signer has acknowledged. */
export function useChangesSeen({ changesSinceReview }: Application) {
  const [seen, onSeen] = useState(false);
  const acknowledged = seen ? changesSinceReview.map(({ seq }) => seq) : [];
  return { seen, onSeen, acknowledged, unseen: changesSinceReview.length > 0 && !seen };
}
