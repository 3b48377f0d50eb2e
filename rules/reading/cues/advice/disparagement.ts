import { defineCues } from '../../cues';

/** A colleague with a name, or a place that a reader could find. */
const who = '(dr|doctor|mr|mrs|ms|miss|prof|professor|sr|sister|nurse|matron) (#cap|#given-name) #cap?';
const place = 'the? (#cap|#facility) #cap? #facility?';
const staff = '(registrar|registrars|doctor|doctors|nurse|nurses|surgeon|obstetrician|gp|gps|clinic|surgery|practice|lab|hospital|rheums|team|locum|consultant|chiropractor|midwife|midwives|dentist|physio|physios|mob|crowd|lot|pharmacist|pharmacy|optician | urgent care)';
const named = `(#cap #facility | ${who} | the #cap #cap? (clinic|surgery|practice|pharmacy|hospital|team|lot|crowd) | (the|that|those) _{0,1} ${staff} (at|in|on|from|across|up|down|over | over at | next door) ${place} | (the|that) ${staff} (across|up|down|over) the (road|street|hill|highway|corridor))`;
const inept = "(couldn't|can't|cannot|wouldn't|doesn't|hasn't|don't|didn't|won't|never|haven't|hadn't|isn't|ain't|barely | could not | does not | has not | wouldn't know | couldn't even)";

/** Running down a colleague or a clinic. The reader of acts keeps only what is said of somebody who can be told apart. */
export const disparagement = defineCues([
  {
    cue: 'disparage',
    because: 'A named colleague or clinic, and something they cannot or will not do.',
    patterns: [
      `
        [${named} _{0,3} ${inept} (even)? (find|read|spell|tell|diagnose|organise|organize|run|hold|listen|listening|wash|open|opened|
        crack|cracked|know|manage|count|look|looked|bother|bothered|examine|return|prescribe|write|practice|practise | be trusted)]
      `,
      `
        [(wouldn't|never | i wouldn't | i'd not | i'd never | would not | would never) (honestly|even)? (let|trust|send|take|recommend|
        wish|ask|refer|leave) _{0,3} ${who}]
      `,
      `
        [(wouldn't|never | i wouldn't | i'd not | i'd never | i would not | i would never) (honestly|even)? (let|trust|send|refer|leave)
        (him|her|them|anyone | my #relative | my enemies | my worst enemy | a dog | my own | my dog | my mother | my own mother | a
        relative) (near|with|to|within|touch|loose|cut|file|operate|anywhere|there)]
      `,
      '[(i\'d | i would) (send|recommend|wish) (my|the) (enemies|exes | worst enemy) (to|on)]',
      `[${who} _{0,1} (missed|misses|misdiagnosed|botched|butchered|failed | still thinks | has no | cuts everyone)]`,
      `[(fix|fixed|redo|redone|redid|repair|repaired|revise|revised|rescued|undo|undid) _{0,4} (his|her | of ${who} | ${who})]`,
      `[(they|he|she) (miss|misses|missed) (everything|every|another)]`,
      `[(whoever | whichever _) _{1,7} (drunk|blind|asleep|incompetent|hungover|negligent | a butcher | a cowboy | half asleep)]`,
      `[my (colleague|partner|registrar|boss|consultant) _{0,1} (#given-name|#cap) _{0,6} #poor-work]`,
      `[(don't|dont | do not) let (him|her|them | that man | that woman) (near|sign|touch|operate|at|fob|within|loose|put)]`,
      `[${named} _{0,8} #poor-work]`,
      `[#poor-work _{0,4} ${named}]`,
      '[(that|the) new (clinic|surgery|practice|place|pharmacy|dentist) _{0,8} #poor-work]',
      `
        [(fixing|undoing|mending|repairing|redoing|correcting|undone|fixed|redone|salvaging|rescuing | clearing up | cleaning up | mopping
        up) (after)? (his|her|their|what|#cap|dr|mr|the) _{0,5} (mess|messes|mistakes|work|done|burns|disasters|patients|botched|did|
        handiwork|errors|damage|regrets|veneers|fillings|crowns|doing | cock ups)]
      `,
      `
        [(we|i) (do|did)? (see|get|have|redo|fix|had) (a lot of | lots of | plenty of | many of | most of | eleven of | a few of | so many
        of) (their|his|her)]
      `,
      `
        [(he|she|they|dr|mr|prof) (#cap)? ${inept} (even)? (find|spell|diagnose|read|tell|hit|cannulate|suture|organise) (a|an|his|her|
        their|its|the) _{0,8} (if|with|without|from|in|for|map|toffee|puddle|own)]
      `,
      `
        [${named} _{0,3} (prescribes|gives|dishes|treats|orders|calls|hands | hands out | dishes out) _{0,5} (like (sweets|smarties|candy|
        confetti|water|sugar) | to every wall | to anything | to anyone | everything a | for every sniffle | an inconvenience)]
      `,
      `
        [(that|those|the) (butchers|cowboys|quacks|charlatans|crooks|amateurs|butcher | laser mill | pill mill) (at|in|on|up|down|over|
        from|across|of)]
      `,
      `
        [(whoever | the (one|person|doctor|gp|nurse)) (that|who)? (signed|read|reported|fitted|did|put|wrote|prescribed|treated) (that|
        your|this|it|those|you) _{0,3} (was|is|needs|should|wants | must have been | must be)]
      `,
      `
        [${who} _{0,4} (out of laziness | out of sheer _ | is an open secret | hushed up | got it hushed | drug error | struck off |
        complication rate | pull your privileges)]
      `,
      `
        [(avoid | watch out for | beware of | steer clear of | stay away from | run from | anywhere except | anywhere but | never go to |
        don't go to | keep away from) ${named}]
      `,
      "[(they|them|their) (couldn't|can't|wouldn't) (diagnose|find|organise|spell|run|manage|recognise) (a|an|their|his|her|it|its)]",
    ],
  },
]);
