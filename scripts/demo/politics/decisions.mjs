import { text } from '../words.mjs';

/** What the council decided when it had to find someone anew. */
export const NEW_BOARD_MEMBER = text(
  'Kommunestyret valgte nytt medlem av formannskapet, foreslått av lista som plassen tilhører (oppdiktet sak).',
  'Kommunestyret valde nytt medlem av formannskapet, foreslått av lista som plassen høyrer til (oppdikta sak).',
  'The council elected a new member of the executive board, proposed by the list that has the seat (invented case).',
);
export const NEW_COMMITTEE_MEMBER = text(
  'Kommunestyret valgte nytt medlem av utvalget (oppdiktet sak).',
  'Kommunestyret valde nytt medlem av utvalet (oppdikta sak).',
  'The council elected a new member of the committee (invented case).',
);
export const NEW_MEMBER = text(
  'Bryggelista hadde ingen varamedlemmer igjen, og kommunestyret godkjente det medlemmet som lista foreslo (oppdiktet sak).',
  'Bryggjelista hadde ingen varamedlemer igjen, og kommunestyret godkjende den medlemen som lista foreslo (oppdikta sak).',
  'The Wharf List had no deputies left, and the council accepted the member that the list proposed (invented case).',
);
export const NEW_DEPUTIES = text(
  'Kommunestyret valgte nye varamedlemmer for Bryggelista (oppdiktet sak).',
  'Kommunestyret valde nye varamedlemer for Bryggjelista (oppdikta sak).',
  'The council elected new deputies of the Wharf List (invented case).',
);
