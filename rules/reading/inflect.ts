/** Forms that do not follow the rule: base, third person, past, participle, -ing; as few as differ. */
const irregularVerbs: Readonly<Record<string, string>> = {
  be: 'be am is are was were been being', become: 'become becomes became becoming', begin: 'begin begins began begun beginning',
  bite: 'bite bites bit bitten biting', bleed: 'bleed bleeds bled bleeding', break: 'break breaks broke broken breaking', bring: 'bring brings brought bringing',
  build: 'build builds built building', buy: 'buy buys bought buying', catch: 'catch catches caught catching', choose: 'choose chooses chose chosen choosing',
  come: 'come comes came coming', cost: 'cost costs costing', cut: 'cut cuts cutting', die: 'die dies died dying', do: 'do does did done doing',
  draw: 'draw draws drew drawn drawing', drink: 'drink drinks drank drunk drinking', drive: 'drive drives drove driven driving', eat: 'eat eats ate eaten eating',
  fall: 'fall falls fell fallen falling', feed: 'feed feeds fed feeding', feel: 'feel feels felt feeling', fight: 'fight fights fought fighting',
  find: 'find finds found finding', forget: 'forget forgets forgot forgotten forgetting', get: 'get gets got gotten getting', give: 'give gives gave given giving',
  go: 'go goes went gone going', grow: 'grow grows grew grown growing', have: 'have has had having', hear: 'hear hears heard hearing', hide: 'hide hides hid hidden hiding',
  hit: 'hit hits hitting', hold: 'hold holds held holding', hurt: 'hurt hurts hurting', keep: 'keep keeps kept keeping', know: 'know knows knew known knowing',
  lay: 'lay lays laid laying', lead: 'lead leads led leading', leave: 'leave leaves left leaving', lend: 'lend lends lent lending', let: 'let lets letting',
  lie: 'lie lies lied lay lain lying', lose: 'lose loses lost losing', make: 'make makes made making', mean: 'mean means meant meaning', meet: 'meet meets met meeting',
  pay: 'pay pays paid paying', put: 'put puts putting', quit: 'quit quits quitting', read: 'read reads reading', rid: 'rid rids ridding', ride: 'ride rides rode ridden riding',
  ring: 'ring rings rang rung ringing', rise: 'rise rises rose risen rising', run: 'run runs ran running', say: 'say says said saying', see: 'see sees saw seen seeing',
  sell: 'sell sells sold selling', send: 'send sends sent sending', set: 'set sets setting', shake: 'shake shakes shook shaken shaking', shoot: 'shoot shoots shot shooting',
  show: 'show shows showed shown showing', shrink: 'shrink shrinks shrank shrunk shrinking', shut: 'shut shuts shutting', sit: 'sit sits sat sitting', sleep: 'sleep sleeps slept sleeping',
  speak: 'speak speaks spoke spoken speaking', spend: 'spend spends spent spending', stand: 'stand stands stood standing', steal: 'steal steals stole stolen stealing',
  stick: 'stick sticks stuck sticking', swear: 'swear swears swore sworn swearing', swell: 'swell swells swelled swollen swelling', take: 'take takes took taken taking', teach: 'teach teaches taught teaching',
  tear: 'tear tears tore torn tearing', tell: 'tell tells told telling', think: 'think thinks thought thinking', throw: 'throw throws threw thrown throwing',
  wake: 'wake wakes woke woken waking', wear: 'wear wears wore worn wearing', win: 'win wins won winning', write: 'write writes wrote written writing',
};

/** Verbs of one syllable, or stressed on the last, that double their last letter. */
const doubling = /^(?:admit|ban|bin|chop|clap|clog|control|crop|dab|dip|ditch|drag|drip|drop|dump|fit|flag|forget|grab|grin|hop|jab|jog|knit|knock|log|lop|mop|nab|nag|nip|nod|occur|pad|pat|pin|plan|plug|pop|prefer|quit|refer|rid|rip|rob|rub|scan|scrub|ship|shop|skip|slap|slip|snap|snip|spot|stab|step|stir|stop|strap|strip|swab|swap|swig|tag|tap|tip|top|transfer|trap|trim|tug|up|whip|wrap|zap|zip)$/;

/** Every form of an English verb given by its base: stop, stops, stopped, stopping. */
export function verbForms(verb: string): string[] {
  const irregular = irregularVerbs[verb];
  if (irregular) return irregular.split(' ');
  const prefixed = /^(re|over|under|out|mis|un|with|up)(.+)$/.exec(verb);
  if (prefixed && irregularVerbs[prefixed[2]!]) return irregularVerbs[prefixed[2]!]!.split(' ').map((form) => prefixed[1]! + form);
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  if (doubling.test(verb) && !/(?:tch|ck)$/.test(verb)) return [verb, third, `${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, third, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/e$/.test(verb)) return [verb, third, `${verb}d`, /(?:ee|ye|oe)$/.test(verb) ? `${verb}ing` : `${verb.slice(0, -1)}ing`];
  // The other spelling of travelled and canceled.
  if (/[^l]el$/.test(verb)) return [verb, third, `${verb}ed`, `${verb}led`, `${verb}ing`, `${verb}ling`];
  return [verb, third, `${verb}ed`, `${verb}ing`];
}

const irregularNouns: Readonly<Record<string, string>> = {
  man: 'men', woman: 'women', child: 'children', wife: 'wives', life: 'lives', foot: 'feet', tooth: 'teeth', person: 'people', diagnosis: 'diagnoses', half: 'halves', leaf: 'leaves',
  crisis: 'crises', thesis: 'theses', analysis: 'analyses', ovary: 'ovaries', calf: 'calves', knife: 'knives', mouse: 'mice', policeman: 'policemen', fireman: 'firemen',
};

/** A noun and its plural; the last word of several carries the plural. */
export function nounForms(noun: string): string[] {
  const cut = noun.lastIndexOf(' ') + 1;
  const head = noun.slice(0, cut);
  const word = noun.slice(cut);
  const irregular = irregularNouns[word] ?? /^(.*)(woman|man|wife|child)$/.exec(word)?.slice(1).reduce((stem, last) => stem + (irregularNouns[last] ?? last));
  if (irregular && irregular !== word) return [noun, head + irregular];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [noun, `${head}${word}es`];
  if (/[^aeiou]y$/.test(word)) return [noun, `${head}${word.slice(0, -1)}ies`];
  return [noun, `${noun}s`];
}
