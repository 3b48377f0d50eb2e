import type { Sentence } from '../../../sentence';
import { textAt } from '../detail';
import { isGivenName } from './lists';

/** What people write about somebody: the name follows, or stands before. */
const named = /^#(?:JusticeFor|Justice4|PrayFor|PrayersFor|Pray4|Team|RIP|RestInPeace|FlyHigh|Saving|Save|Find|Bring|GetWell|GetWellSoon|StandWith|IStandWith|FightFor|Remembering|Remember|Miss|WeLove|Love|Birthday|HappyBirthday|Prayers|Run(?:ning)?For|Walk(?:ing)?For|Hope|Help|Heal|Brave|Baby|Little)(\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}+)?)$/u;
const followed = /^#(\p{Lu}\p{Ll}{2,}?)s?(?:Strong|Army|Fight|Fighting|Journey|Law|Warrior|Warriors|Legacy|Story|Battle|Heroes|Wish|Appeal|Recovery|Home|Bday)$/u;
/** Everybody that justice is asked for. */
const notOne = /(?:s|All|Us|Now|Everyone|People|Palestine|Ukraine|Gaza|World|Grenfell|Flint)$/;

/** A hashtag that holds somebody's name: `#JusticeForOdalys`, `#TeamArlo`, `#ArloStrong`. */
export function isNamedHashtag(sentence: Sentence, at: number): boolean {
  const text = textAt(sentence, at);
  if (!text.startsWith('#')) return false;
  const name = (named.exec(text) ?? followed.exec(text))?.[1];
  if (!name) return false;
  const first = /^\p{Lu}\p{Ll}+/u.exec(name)![0].toLowerCase();
  return isGivenName(first, true) || (/^#Justice/.test(text) && !notOne.test(name));
}
