import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { server } from '../api/client';
import { uploadAttachment } from '../api/upload';
import { useRefresh } from '../api/use-refresh';

/** Uploads and removes the files of one material. */
export function useAttachmentChanges(applicationId: string, material: string) {
  const onSuccess = useRefresh('/api/v1/applications/{id}');
  const [percent, setPercent] = useState<number | null>(null);
  const upload = useMutation({
    mutationFn: (file: File) => uploadAttachment({ applicationId, material, file, onProgress: setPercent }),
    onSuccess,
    onSettled: () => setPercent(null),
  });
  const remove = server.useMutation('delete', '/api/v1/attachments/{id}', { onSuccess });
  return { upload, remove, percent };
}
