import { server } from '../api/client';
import type { Attachment } from '../api/types';

/** The files of an application. */
export const useAttachments = (id: string) =>
  server.useQuery('get', '/api/v1/applications/{id}/attachments', { params: { path: { id } } });

/** The files of one material of an application. */
export function useAttachmentList(applicationId: string, material: string): Attachment[] {
  const { data } = useAttachments(applicationId);
  return data?.items.filter((attachment) => attachment.material === material) ?? [];
}
