import { defineCues } from '../../cues';
import { before, carePart, orderStart, remedy, wouldI } from './parts';

const soon = '#time-at-hand|#weekday|#frequency';

/** Telling somebody what to do about a treatment. `-individual` says by itself that it is for one person. */
export const treatment = defineCues([
  {
    cue: 'advise',
    because: 'An order about a treatment: whose it is, the rest of the paragraph tells.',
    patterns: [
      `${orderStart} <!you|we|they|i|who|to|people|#people-in-general [#stop-treatment ${before}{0,3} ${carePart}]`,
      `${orderStart} <!you|we|they|i|who|to|people|#people-in-general [#use-treatment ${before}{0,3} ${remedy}]`,
      `${orderStart} [#stop-treatment _{0,2} #dose|#frequency]`,
      `
        ${orderStart} [#stop-treatment|#use-treatment it|them|that|those|these|one|two|yours|half|#number (off|out|down|up|away|on|
        straight|again|now|altogether|completely)? ${soon}]
      `,
      `
        ${orderStart} [(throw|chuck|bin|ditch|bung|put|pour|knock|leave|cut|take|lay|kick|tip|stick|dump|pop|remove|whip) ${before}{0,2}
        ${remedy} (away|out|off|down|in|on|up|from|for|back|aside|alone)]
      `,
      `${orderStart} [go|jump|drop|step #number|#dose for]`,
      `${orderStart} (do|start|try|keep|get|stick) [_{0,3} (exercises|stretches|epley|rinses|compresses|steam|manoeuvre|maneuver|insoles)]`,
    ],
  },
  {
    cue: 'advise',
    because: '“You can”, “you should”, “you want to” and a treatment.',
    patterns: [
      `
        [#you (#should|can|could|may|might | 'll want to | would want to | 'd want to | want to | 're safe to | are safe to | are ok to |
        are okay to | 're ok to | 're fine to | 're grand to | are fine to | might as well | may as well) (just|safely|also|now|probably|
        definitely|even|all|easily|happily|absolutely|simply|be | have to)? #stop-treatment|#use-treatment ${before}{0,3} ${carePart}]
      `,
      `
        [#you (want|need|needs|require | 'll need | 'll want | 'll be needing | 're after | should be on | ought to be on | should have |
        shouldn't be on | shouldn't have | should be off) ${before}{0,3} ${remedy}]
      `,
      `[#you (don't|dont|won't|haven't|wouldn't | do not) (really|actually|even)? (need|want|require) ${before}{0,3} ${carePart}]`,
      `[#you (should|can|could|must | ought to | need to | 'd better) be (off|on|taking|having|using|getting) ${before}{0,3} ${remedy}]`,
      `[(better|best|safe|fine|ok|okay|time|grand|wise|free) (off)? (to|without) #stop-treatment? ${before}{0,3} ${remedy}]`,
      `
        [(no|little) (need|call|reason|point|harm|sense|use) (to|in|for) (be)? (#stop-treatment|#use-treatment|taking|wearing|stopping|
        keeping|filling|having|fill|doing) ${before}{0,4} ${carePart}]
      `,
      `
        [${before}{0,2} ${carePart} (can|could|may|might|should|'ll | might as well | may as well) (just|safely|definitely|probably|all|
        now)? (wait|go|stop|slide | stay in | come off | come out | be skipped | be stopped | be dropped | go in the bin | be binned |
        take a back seat)]
      `,
    ],
  },
  {
    cue: 'advise-individual',
    because: 'What the writer would do with the treatment of the one who is answered.',
    patterns: [
      `
        [${wouldI} (just|honestly|definitely|probably|personally|be|also|even|sooner|certainly|absolutely|never|not|still|rather)?
        (#stop-treatment|#use-treatment|dropping|stopping|skipping|going | tempted to | inclined to | happy to | asking for)
        ${before}{0,3} ${carePart}]
      `,
      `[${wouldI} (just|honestly|definitely|probably|personally|not|never)? #stop-treatment yours|his|hers|theirs]`,
      `[${wouldI} not (#use-treatment|touch | be on | be taking | go near) ${before}{0,3} ${remedy}]`,
      `
        [(my advice | my vote | my suggestion | what i'd do | all i'd do | here's what i'd do | my tip | my prescription) _{0,3}
        ${before}{0,2} ${remedy}]
      `,
    ],
  },
  {
    cue: 'advise-individual',
    because: 'For somebody named by who they are to the reader, or about what is only theirs.',
    patterns: [
      `
        ${orderStart} [(tell|ask|get|have|make|let|put|give|keep|take|bring|leave|dose) (her|him|them|it|baby|bub|himself|herself|boy|
        girl|lad|kid|baby|toddler|bub|newborn|teen|teenager|guy|man|woman|one | your _{0,2} #relative | the (child|baby|boy|lad|kid|girl |
        wee man | little one)) (to|on|off|onto|up|stay)? (#stop-treatment|#use-treatment|remove | leave off)? ${before}{0,4} ${remedy}|
        salt]
      `,
      `
        ${orderStart} [#stop-treatment (off|out)? (the|that|those|these|your) ${before}{0,2} #drug|#drug-class|splint|brace|sling|boot|
        collar|cast|crutches|tablet|tablets|patch|script (off|out|down|up|at|in|altogether|completely)? ${soon}]
      `,
      `${orderStart} [#stop-treatment (off|out)? (the|that|those) ${before}{0,1} #drug|splint|brace|sling|boot|collar|cast|crutches]`,
      `
        ${orderStart} [(throw|chuck|bin|ditch|bung|pour|knock|leave|cut|take|lay|tip|stick|dump|drop|put|remove|park|hold|push) (the|that|
        those|your) ${before}{0,2} #drug|#drug-class|splint|brace|sling|boot|collar|cast|crutches _{0,4} (off|down|out|away|in|on|to|till|
        until|for|from|up)]
      `,
      `
        ${orderStart} [#stop-treatment|#use-treatment ${before}{0,4} ${remedy} _{0,4} (tonight | from tonight | from tomorrow | by the
        weekend | till i see you | until i see you | this weekend | from #weekday | till #weekday | until #weekday | till #time-at-hand |
        until #time-at-hand | before your | while you're | and see | see how)]
      `,
      `
        [you can (now|just|safely|all)? (quit|stop|ditch|bin|drop|lose|skip|leave | leave off | come off | throw away | take off) (the|
        that|your|those) ${before}{0,2} ${remedy} (now|altogether|already|tonight|#time-at-hand)?]
      `,
      `
        [(chew|take|use|start|try|give|pop|have|borrow) _{0,3} (your|his|her) #relative|boy|girl|lad|kid|baby|toddler|bub|newborn|teen|
        teenager|guy|man|woman|one _{0,1} ${remedy}]
      `,
      `
        [(chew|take|use|start|try|give|pop|have|ride) _{0,4} (with|of) (your|his|her) #relative|boy|girl|lad|kid|baby|toddler|bub|newborn|
        teen|teenager|guy|man|woman|one ${remedy}]
      `,
      `${orderStart} [#stop-treatment|#use-treatment _{0,5} ${remedy} _{0,2} (leftover|left|spare|from | left over) from]`,
    ],
  },
  {
    cue: 'advise',
    because: 'A remedy promised to work, given a rest, or declared needless; going back to work or play.',
    patterns: [
      `
        [${remedy} _{0,4} (will|'ll|should | 'll soon) (clear|sort|fix|shift|settle|kill|knock|put|see|do|help|ease|cure|hold|tide|get)
        (it|that|you|him|her|things|this | the trick | the job)]
      `,
      `
        [#number|#dose|#fraction (days|weeks|months|nights|of|tablets | a day)? of? (the|your)? ${remedy} _{0,2} (will|'ll|should) (clear|
        sort|fix|shift|settle|knock|do|help|see)]
      `,
      `${orderStart} [give ${before}{1,3} ${remedy} a? (miss|rest|break|swerve|go|try|burl|crack | wide berth)]`,
      `
        [${before}{0,1} (#drug|#drug-class|#treatment|#test|#procedure|#vaccine|#supplement) (is|are|isn't|aren't)? (not | really not)?
        (needed|required|necessary|unnecessary|pointless|overkill | called for) (at|for|in|here|with)]
      `,
      `[(no|without) (#test|#drug|#drug-class|#vaccine|#procedure) (needed|required|necessary)]`,
      `
        ${orderStart} [#drug|#supplement|#drug-class|#treatment (after|before|with|between) (food|feeds|feed|meals|every|each|breakfast|
        lunch|dinner|bed|supper)]
      `,
      `
        [(you can | you could | you may | you should | you're fine to | you're safe to | you're good to | safe to | cleared to | fine to)
        (now|just|safely)? (resume|fly|drive|run|train|lift|swim|travel|dive|play|restart|start | return to | get back to | go back to)
        (gym|work|running|training|contact|football|driving|school|swimming|lifting|sport|again|now|on|from|next|with | full contact)]
      `,
      `
        [(don't|dont|never|wouldn't|needn't | do not | no need to) (bother|mind|trouble) (with|finishing|taking|filling|starting|about|
        doing|having)? ${before}{0,2} ${remedy}]
      `,
      `[(tell|get|ask|have) _{0,2} #relative|him|her|them (to|on|off|onto|switched|swapped|put|started|weaned) (to|on|off|onto)? _{0,3} ${remedy}]`,
      `[#dose (is|was) (too|plenty|not | way too | far too) (little|much|low|high|enough|small|big)?]`,
      '[(make|call) it #number|#dose]',
      "[you (were|are|'re) right to (stop|skip|refuse|drop|ditch|start|leave | come off)]",
      "[(i'd | i would) (have|get) (the|that|your|it) #body-part|mole|lump|cyst? (out|off|removed|done|seen)]",
    ],
  },
  {
    cue: 'advise-if-answered',
    because: 'An order with no remedy in it, in answer to somebody who named theirs.',
    patterns: [
      `
        ${orderStart} <!you|we|they|i|who|to|people|not [#stop-treatment|wear|take|try|start|use it|them|that|those|one|two|yours !from|
        with|there|into|through]
      `,
      `${orderStart} [(strap|ice|rest|elevate|lance|splint|bandage|squeeze|bathe|soak|cover|massage|tape|rub|pierce) (it|that|them|#your)]`,
      `${orderStart} [give it (the|a)? (flick|boot|shove|elbow|heave|miss|rest|break|week|month)]`,
      `
        ${orderStart} [(cut|stop|quit|drop|ditch|avoid|leave|skip|remove | cut out | take (him|her|them) off | keep (him|her|them) off |
        get (him|her|them) off | come off | lay off | go easy on) #the|#your|all|out? #diet]
      `,
      `
        ${orderStart} [(don't|dont|never | do not) (get|have|accept|start|take|wear|fill|do|use|touch | go for | agree to | consent to |
        sign up for | let them give you) ${before}{0,3} ${carePart}]
      `,
      `
        [#you|he|she (don't|doesn't|won't|shouldn't|needn't | do not | does not | should not) (wanna|need|want | have to | need to | want
        to)? (take|have|use|see|touch | be on | be taking | sit in | go to | go near) ${before}{0,3} ${carePart}]
      `,
      `[#your _{0,3} (needs|wants|requires | doesn't need | does not need | could do with | would do with | is crying out for) _{0,3} ${carePart}]`,
      `
        [#your _{0,1} one|kid|baby|boy|girl|#relative (needs|wants | does not need | doesn't need | should have | shouldn't have) _{0,4}
        ${carePart}|tubes|grommets|tongue]
      `,
      `[(is|are)? all (it|that|he|she|you|they) (wants|needs|need|want)]`,
      `[(it|that|yours|he|she) (needs|wants) ${before}{0,2} ${remedy}]`,
      `[(the|those|these|that) _{0,2} ${remedy} you can (take|stop|skip|leave|have|drop|use)]`,
      `
        [#you can (safely|happily|still)? (conceive|breastfeed|fly|drive|drink|travel|lift | get pregnant | have sex) (on|with|at|after|
        while|when|now)]
      `,
      `${orderStart} <!you|we|they|i|who|to|people|not [go|wear|take|drop|try|get|have (up|down|back)? (to|on)? #number|#dose|#fraction]`,
      `${orderStart} [(take|skip|miss|drop|leave|have) (half|weekends|sundays|#weekday|one|tonight|tomorrow)]`,
      `, [(carry|keep|crack|press|soldier) on (taking | as you are | with it | as normal | as before)]`,
      ', [(refuse|decline|stop|skip|cancel|ditch) ,]',
      `[${wouldI} (just|honestly|definitely|probably|personally|not|never)? #stop-treatment that|it|them]`,
      "[(don't|dont|never) (go|be) (past|over|beyond|above|below|without) _{0,3} #time-at-hand|#weekday|#number|#dose]",
      '[#you (want|need) (an|a|the|some|more|less|your) _{0,2} #condition|#specialty|#procedure|#test]',
    ],
  },
  {
    cue: 'dose',
    because: 'A medicine and how much of it, with no “take” in front: how a reply prescribes.',
    patterns: [
      `${orderStart} [#drug|#supplement|#drug-class (a|an)? #dose|#number|#fraction|once|twice #frequency|#dose]`,
      `${orderStart} [#drug|#supplement|#drug-class #number|#dose|#fraction ,]`,
      `
        ${orderStart} [#drug|#supplement|#drug-class (a|an)? #number|#dose|#fraction (till|until|for|daily|at|morning|before|after|on|
        with|tonight|by)]
      `,
      `${orderStart} [#number|#dose|#fraction of? (the|a)? #drug|#drug-class|#supplement #frequency? ,]`,
      `${orderStart} [#dose|#number|#fraction #frequency (for)?]`,
      `[(another|and | an extra) #number|#dose #time-at-hand|#frequency]`,
      `[(you've|there's | you have) (loads|plenty|lots) of room]`,
      `
        [#drug|#supplement|#drug-class (alongside|with | on top of | together with | as well as) _{0,3} #drug|#drug-class _{0,2} (is|are|
        's) (fine|grand|ok|okay|safe | no bother | no problem | perfectly safe)]
      `,
    ],
  },
]);
