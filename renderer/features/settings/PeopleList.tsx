import type { ReactElement } from 'react';
import { useSettings } from '../../state/settings.ts';

/** The office's people, offered by fields that ask for a name (`list="people"`). */
export function PeopleList(): ReactElement {
  const people = useSettings((settings) => settings.people);
  return <datalist id="people">{people.map((name) => <option key={name} value={name} />)}</datalist>;
}
