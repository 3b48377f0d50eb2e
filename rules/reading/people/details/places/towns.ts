import type { Sentence } from '../../../sentence';
import { isTown } from '../../gazetteer';
import { follows, isCapital, isKindAt, lengthAt, normAt, textAt } from '../detail';
import { isGivenName } from '../names/lists';

/**
 * Towns that are words, names or things as well. In lower case they are those; with a capital they need a preposition of place.
 * From the towns that are listed, by reading the list.
 */
const alsoWord = new Set(`acton alameda alliance aloha alma amble ames anchorage antelope anthem apex archway aurora balaclava banning barking barry bath battle bell belvedere bend
berserker blackwater botany boulder bountiful bowie brant bray brent bristol brits brooks buckeye buffalo burton bury butler canton cantonment cardigan carney casino centennial central centurion
champaign chandler chard charleston charlotte cheddar chesterfield chico chino cicero city cloverleaf clones columbine concord converse corby cork corona cove crystal cypress dalton daphne davenport deal
delta derby diss dover draper eagle emerald emporia enterprise erode eureka fishers flagstaff fleet fletcher flint florence fountain franklin freshwater garland garner gilbert gladstone golden
goodyear gore graham grange grapevine green greenbelt greenfield greenwood griffin grove hale hastings hawthorn hayward hercules hickory highland hillcrest hillside holiday holland homestead hoo hook hoover
hove hurst independence jackson keystone kill king kingston kyle lancing laurel leatherhead leek levin liberal liberty logan london lively lusk maidenhead mallow manly march marina marshall mascot mason
mentor meridian mesa mexico midland mission mobile moe mold mole moline most murphy murray mustang neath nelson newmarket newton nice norman norton ode officer oliver opportunity orange oxford paradise paramount
paris parker pearl penicuik perth phoenix plantation poole portage prospect prosperous providence pullman punchbowl rath reading reservoir retreat revere ripley riverbank riverside rogers rosebud rugby
ruse rye sale salem sandy savage scone seaside send shoreline slough somerset sparks spring springs staines starling sterling stone stow street stroud success sulphur summit sunrise sunshine superior surprise
swords tapping temple terrace thane tower trail trim troy tucker undy union university upland uptown victoria vineyard vista wales walker walnut warren waterloo wells welling wellington wick wildwood wigan
winchester woodland wright yate york young ash ashton august cam cary clay cone cowes date dial east ely erie eye eyre fall falls fort forest fox garden gap george grand grant hope hull ham hampton harlow hill hilton home hood
ipoh ives jasper joy kelly kent kim lake largo leigh lincoln linden line link lisle lots lowell ludlow luton mackay manor marion marlow martin mary may medway miles mill milton minster moore moss mount nara new
newark normal north ocean old page palm park pasco pass pell penn perry pine plain plano plum point port post prince pulaski ramsey rapid red ridge ripon river rock rocky rome rose round salt san sedan selma shell
shore side simi ski sleaford sloan snow south stable star stoke stratton sugar sun surrey swan taft tame taylor tea thames thorne troon turner van vernon ware washington waters wayne well west weston white wilson
wing wood worthing speed settle frame diet ware hay hawk craven cairo alma bell bonny boro brum chch derry freo indy jax pondy jozi kovai philly rocky vegas weston the gong elizabeth beverly anna carol judith stanley albert arthur boston
chelsea ascot camden preston clifton sutton carlton burnley everton salford leeds barnet`.split(/\s+/));

const place = /^(?:from|in|near|outside|around|to|at|via|towards|toward|beyond|past|into|leaving|left|over|up|down|out)$/;
/** What goes on after a preposition when no place was meant: a town's name within a longer phrase. */
const sports = /^(?:fan|fans|supporter|supporters|shirt|scarf|fc|united|city|rovers|game|match|won|lost|beat|win|wins|score|goal|kit|jersey|away|season|accent|university|uni|marathon|conference|congress|press|school|declaration|criteria|protocol|score|scale|trial|study|consensus|guidelines?)$/;

/** Length of a town in lower case after "from", "in", "near" …: `grimsby`, `alice springs`; 0 when it is none, or a word too. */
export function smallTownLength(sentence: Sentence, at: number): number {
  const text = textAt(sentence, at);
  if (!/^\p{Ll}{3,}/u.test(text) || !follows(sentence, at)) return 0;
  const before = normAt(sentence, at - 1);
  if (!place.test(before)) return 0;
  for (let length = 4; length >= 1; length--) {
    const tokens = sentence.tokens.slice(at, at + length);
    if (tokens.length < length || tokens.some((_, index) => index > 0 && !follows(sentence, at + index))) continue;
    const name = tokens.map(({ norm }) => norm).join(' ').replace(/'s$/, '');
    if (!isTown(name)) continue;
    if (length > 1) return /^(?:the|a|an|of|in|on|to)\b/.test(name) || tokens.every(({ norm }) => alsoWord.has(norm)) ? 0 : length;
    if (alsoWord.has(name) || sports.test(normAt(sentence, at + 1))) return 0;
    // "to maryam" is said of people; "from grimsby" of towns.
    if (/^(?:to|at|over|up|down|out|past|left|leaving)$/.test(before) && isGivenName(name, true)) return 0;
    return sentence.hits[at]!.some(({ kind }) => /^(?:drug|condition|test|symptom|body-part|occupation|relative|place-word|ward|facility|specialty|season)$/.test(kind)) ? 0 : 1;
  }
  return 0;
}

/** True for a listed town with its capital, wherever it stands in a sentence, unless it is a name or a word as well. */
export function isKnownTown(sentence: Sentence, from: number, to: number): boolean {
  if (from === 0 || !follows(sentence, from)) return false;
  const name = sentence.tokens.slice(from, to).map(({ norm }) => norm).join(' ').replace(/'s$/, '');
  if (!isTown(name) || (to === from + 1 && (alsoWord.has(name) || isGivenName(name, true) || isKindAt(sentence, from, 'given-name', 'maybe-name', 'surname')))) return false;
  return !sports.test(normAt(sentence, to)) && !isCapital(textAt(sentence, to));
}

const provinces = /^(?:A[BCKLRZ]|B[C]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTVY]|NSW|O[HKNR]|PA|P[E]|Q[CL]|QLD|RI|S[ACDK]|T[ASNX]|TAS|UT|V[AT]|VIC|W[AIVY]|YT)$/;

/** Length of what follows after a comma and makes a place of what stands before it: "Carrow, Ohio", "Ballinroe, Co. Mayo"; 0 when nothing does. */
export function widerLength(sentence: Sentence, to: number): number {
  if (!/^,\s*$/.test(sentence.tokens[to]?.before ?? '')) return 0;
  if (/^(?:co|co\.|county)$/.test(normAt(sentence, to))) return isCapital(textAt(sentence, to + 1)) ? 2 : 0;
  if (provinces.test(textAt(sentence, to))) return 1;
  return isCapital(textAt(sentence, to)) ? lengthAt(sentence, to, 'wide-place') : 0;
}
