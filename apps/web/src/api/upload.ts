import { networkProblem, problemOf } from './problem';
import { nameAccount } from './page-session';
import { requestKey } from './sending/request-key';
import type { Attachment } from './types';

interface Upload {
  applicationId: string;
  material: string;
  file: File;
  /** Called with 0 to 100 while the file travels. */
  onProgress: (percent: number) => void;
}

/** Sends a file with its progress, which `fetch` does not report. */
export function uploadAttachment({ applicationId, material, file, onProgress }: Upload): Promise<Attachment> {
  const body = new FormData();
  body.append('material', material);
  body.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/applications/${applicationId}/attachments`);
    request.setRequestHeader('Idempotency-Key', requestKey());
    nameAccount({ set: (name, value) => request.setRequestHeader(name, value) });
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / Math.max(total, 1)) * 100));
    request.onerror = () => reject(networkProblem());
    request.onload = () => {
      if (request.status === 201) resolve(request.response as Attachment);
      else reject(problemOf(request.status, request.response));
    };
    request.send(body);
  });
}
