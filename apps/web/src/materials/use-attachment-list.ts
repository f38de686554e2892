import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Attachment } from '../api/types';
import { applicationKey } from '../applications/use-application';

export const attachmentsKey = (applicationId: string) => [...applicationKey(applicationId), 'attachments'];

/** The files of an application. */
export function useAttachments(applicationId: string) {
  return useQuery({
    queryKey: attachmentsKey(applicationId),
    queryFn: () =>
      answer(api.GET('/api/v1/applications/{id}/attachments', { params: { path: { id: applicationId } } })),
  });
}

/** The files of one material of an application. */
export function useAttachmentList(applicationId: string, material: string): Attachment[] {
  const { data } = useAttachments(applicationId);
  return data?.items.filter((attachment) => attachment.material === material) ?? [];
}
