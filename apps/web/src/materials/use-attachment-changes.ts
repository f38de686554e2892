import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../api/client';
import { uploadAttachment } from '../api/upload';
import { applicationKey } from '../applications/use-application';

/** The files of one material: hand in with progress, take away. */
export function useAttachmentChanges(applicationId: string, material: string) {
  const client = useQueryClient();
  const [percent, setPercent] = useState<number | null>(null);
  const refresh = () => client.invalidateQueries({ queryKey: applicationKey(applicationId) });
  const upload = useMutation({
    mutationFn: (file: File) => uploadAttachment({ applicationId, material, file, onProgress: setPercent }),
    onSuccess: refresh,
    onSettled: () => setPercent(null),
  });
  const remove = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/attachments/{id}', { params: { path: { id } } })),
    onSuccess: refresh,
  });
  return { upload, remove, percent };
}
