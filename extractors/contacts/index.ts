/** People and mailboxes one can turn to. */
import type { Contact } from '../../schemas/announcement.ts';
import { type Field, oneEach } from '../rule.ts';
import { frontMatterContact } from './front-matter.ts';
import { labelledPerson } from './labelled-person.ts';
import { mailbox } from './mailbox.ts';
import { person } from './person.ts';

const contacts: Field<Contact> = {
  pointer: '/contacts',
  list: true,
  rules: [person, labelledPerson, mailbox, frontMatterContact],
  choose: oneEach(({ email, phone, name }) => email ?? phone ?? name ?? ''),
};

export const fields: readonly Field[] = [contacts as Field];
