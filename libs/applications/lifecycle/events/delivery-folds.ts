import type { Folds } from './events.js';

/** Delivery, reminders and the rating. */
export const deliveryFolds = {
  delivered: (_, { deliveredOn, method }) => ({ delivery: { deliveredOn, method, confirmedOn: null } }),
  delivery_confirmed: ({ delivery }, { on }) => ({ delivery: delivery && { ...delivery, confirmedOn: on } }),
  reminded: ({ reminders }, { about, subject, occasion, dueOn }) => ({
    reminders: [...reminders, { about, subject, occasion, dueOn }],
  }),
  rated: (_, { level, words, on }) => ({ rating: { level, words, ratedOn: on, reply: null } }),
  rating_answered: ({ rating }, { reply, on }) => ({
    rating: rating && { ...rating, reply: { text: reply, repliedOn: on } },
  }),
} satisfies Folds;
