import { defineCues } from '../../cues';

const unfit = 'drunk|tipsy|buzzed|plastered|hammered|wasted|sloshed|smashed|wrecked|steaming|blootered|bladdered|battered|trolleyed|legless|pissed|lashed|mortal|locked|langers|ossified|fluthered|scuttered|twisted|jarred|maggoted|munted|cooked|shickered|high|stoned|baked|pickled|merry|tight|cut|hanging|seedy|rough|dusty|wobbly|fragile|dying|sweating|reeking|smelling';
const so = 'still|half|kinda|bit|slightly|so|absolutely|properly|completely|pure|utterly|totally';
const was = "was|am|i'm|im|came|turned|arrived|went|rocked|showed|rolled|got";
const surely = 'drunk|tipsy|hungover|plastered|hammered|sloshed|blootered|bladdered|trolleyed|legless|langers|ossified|fluthered|munted|maggoted|stoned|pickled|pissed|wasted';

const plainly = 'drunk|tipsy|buzzed|plastered|hammered|wasted|sloshed|smashed|wrecked|steaming|blootered|bladdered|trolleyed|legless|pissed|lashed|locked|langers|ossified|fluthered|scuttered|maggoted|munted|shickered|stoned|baked|pickled|hungover|hanging|seedy|high|cut|jarred|full|mortal|reeking|sweating|babbelas|tanked|boozed|drinking|swaying|seeing';

/** The writer was drunk, hung over or asleep on duty. */
export const impaired = defineCues([
  {
    cue: 'still-drunk', because: 'Still drunk or hung over: not at the party, then.', patterns: [
      `
        [still a|bit|half|kinda|kind|of|slightly|fairly|pretty|very|basically|technically|probably|mostly|so|properly|absolutely{0,3}
        ${plainly} from|off|after|on|at|with|when|during|and|for|since|as|in|while|double|out _{0,5}]
      `,
      `
        [still a|bit|half|kinda|kind|of|slightly|fairly|pretty|very|basically|technically|probably|mostly|so{0,3} drunk|hungover|tipsy|
        pissed|sloshed|plastered|locked|pickled|buzzed|hammered|munted|maggoted|seedy|babbelas]
      `,
      '[still hung over]',
      '[still half cut]',
      '[dying from|of|after the|a|last _{1,4}] ,',
    ],
  },
  {
    cue: 'drunk', because: 'Drunk, high or hung over.', patterns: [
      `[${was} up|in|a|bit|so|very|too{0,3} ${surely}]`,
      `[${so} a|of|bit|up|in|the|quite|half{0,2} ${unfit}]`,
      '[#drunk]',
      '[seeing two|double of? _{0,3}]',
      '[still in|pumping|coursing my|the blood|bloodstream|veins|system]',
      '[crate|crates|bottle|bottles|slab|sixpack|keg|shots|tots|naggin of #booze]',
      '[had|with|after|drank|necked|sank _{0,4} #booze _{0,3} before|while|during _{1,3}]',
      '[recovering|sobering|reeling up? from|after _{0,3} #booze|wedding|party|christmas|diwali|new|stag|hen|rum|do]',
      '[hip flask]',
      '[half|still|properly drunk|pissed|gone|asleep]',
      '[on the turps|lash|sauce|piss|razz|beers|wines|gin|whisky|rum|booze|bevvies|drink]',
      '[skinful]',
      '[sank|sunk|necked|downed|skulled|smashed|put|polished away|off? #number|a|half|several|too _{0,3} #booze]',
      '[running|powered|fuelled|fueled on|by red|white|cheap|neat|pure? #booze]',
      '[death warmed up|over]',
      '[#number|few|couple|several|some|many|most|bottle of? #booze deep|down|in|under|by|past|before|on|later]',
      '[on|with|after|w #number|few|couple|several|bottle|half of? #booze]',
      '[w|with a|some? wine|beer|gin|whisky|whiskey]',
      '[breath like|of a|brewery|distillery|gin _{0,2}]',
      '[sweating|smelling|reeking|stinking out|of #booze]',
      `
        [chucked|threw|puked|vomited|spewed|boaked|boked|barfed|hurled up? in|into|between|behind|before the|a|my|sluice|pan|bin|sink|
        patients|cases _{0,4}]
      `,
      '[the #booze was|is doing|talking|helping|steadying|kicking _{0,4}]',
    ],
  },
  {
    cue: 'asleep-on-duty', because: 'Asleep where people depend on the writer.', patterns: [
      `
        [#asleep _{0,3} in|on|with|during|through|mid|at|against|over|holding _{0,3} #on-duty|retractor|bleep|pager|theatre|clinic|
        handover|round|resus|seclusion|consult|consultation|patient|station|desk|scrubs|obs|arrest|call|ward|linen|procedure|crash]
      `,
      `
        [asleep|slept|napped|woke|kip|snoring|snored|snooze under|on|in|behind the|a|an slit|plaster|couch|trolley|linen|sluice|seclusion|
        theatre|drug|consulting|resus|treatment|examination|exam|scanner|stretcher|dental|operating lamp|room|floor|cupboard|table|bed|
        chair|couch? _{0,4}]
      `,
      '[slept|napped|snored|dozed through the|my|a|both|#number bleep|bleeps|pager|alarm|buzzer|buzzers|call|calls|bell|bells|handover|arrest]',
      `
        [#asleep _{0,2} through|during the|my|a|two|three|both? bleep|bleeps|pager|crash|arrest|handover|alarm|buzzer|buzzers|ward|rounds|
        call|bell|bells]
      `,
    ],
  },
]);
