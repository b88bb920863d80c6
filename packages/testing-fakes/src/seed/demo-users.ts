/** Short names of the people in the demo organisation, as the scripts call them. */
export type DemoName =
  | 'amara'
  | 'jonas'
  | 'priya'
  | 'mateo'
  | 'mei'
  | 'fatima'
  | 'oliver'
  | 'zofia'
  | 'kwame'
  | 'hana'
  | 'chloe'
  | 'noah';

/** What somebody may do in chat. */
export type DemoRole = 'admin' | 'member' | 'reader';

/** A user of the demo organisation. */
export interface DemoUser {
  readonly key: DemoName;
  readonly name: string;
  readonly email: string;
  readonly role: DemoRole;
}

/** The dozen people of Acme Travel: the first one administers chat, the last one may only read. */
export const demoUsers: readonly DemoUser[] = [
  { key: 'amara', name: 'Amara Okafor', email: 'amara.okafor@acme.example', role: 'admin' },
  { key: 'jonas', name: 'Jonas Lindqvist', email: 'jonas.lindqvist@acme.example', role: 'member' },
  { key: 'priya', name: 'Priya Raman', email: 'priya.raman@acme.example', role: 'member' },
  { key: 'mateo', name: 'Mateo Fernández', email: 'mateo.fernandez@acme.example', role: 'member' },
  { key: 'mei', name: 'Mei Chen', email: 'mei.chen@acme.example', role: 'member' },
  { key: 'fatima', name: 'Fatima Al-Sayed', email: 'fatima.alsayed@acme.example', role: 'member' },
  { key: 'oliver', name: 'Oliver Bennett', email: 'oliver.bennett@acme.example', role: 'member' },
  { key: 'zofia', name: 'Zofia Kowalska', email: 'zofia.kowalska@acme.example', role: 'member' },
  { key: 'kwame', name: 'Kwame Mensah', email: 'kwame.mensah@acme.example', role: 'member' },
  { key: 'hana', name: 'Hana Sato', email: 'hana.sato@acme.example', role: 'member' },
  { key: 'chloe', name: 'Chloé Dubois', email: 'chloe.dubois@acme.example', role: 'member' },
  { key: 'noah', name: 'Noah Goldberg', email: 'noah.goldberg@acme.example', role: 'reader' },
];
