const kilo = 1024;

export const megabytes = (bytes: number): string => `${Math.round(bytes / kilo / kilo)} MB`;

/** `48 KB`, `3.2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < kilo * kilo) return `${Math.max(1, Math.round(bytes / kilo))} KB`;
  return `${(bytes / kilo / kilo).toFixed(1)} MB`;
}
