/** Book-keeping of clocks and statuses, shown elsewhere on the page. */
const silent = ['entered', 'task_opened', 'task_cancelled', 'task_rescheduled', 'task_recounted'];
export const isSilent = (type: string): boolean => silent.includes(type) || type.startsWith('clock_');
