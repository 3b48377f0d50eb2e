import { defineCues } from '../../cues';

const fine = "(fine|grand|ok|okay|right|alright|sound|golden|laughing|sorted|good|safe|dry|great|perfect|sweet|dandy|flying | right as rain | all right | rid of it | in the clear | out of the woods | back to normal | up and about | right as ninepence | better in no time)";
const soft = '(absolutely|totally|completely|perfectly|just|all|be|probably|surely|honestly|certainly|absolute | most likely | going to be | gonna be | more than)';

/** Telling somebody that all is well, or that care can wait. */
export const reassurance = defineCues([
  {
    cue: 'reassure',
    because: 'All is well, says somebody who has not looked.',
    patterns: [
      `[(you'll|ye'll|youll|he'll|she'll|it'll|baby'll|they'll | you will | #your _{1,3} will | your #body-part 'll) ${soft}{0,2} ${fine}]`,
      `[(you're|youre | you are) ${soft}{0,2} (fine|grand|ok|okay|golden|safe|laughing|sorted|well | in the clear | in range)]`,
      `
        [(nothing|not | no need | no reason | no cause) (there|really|here | in it)? (to)? (worry|fret|panic|stress|concern|worried|
        fretting|worrying | be alarmed | be scared | lose sleep) (about|over)?]
      `,
      '[nothing (scary|sinister|serious|dangerous|nasty|major|wrong | to it | in it)]',
      `
        [(don't|dont|no | do not) (you)? (be)? (worry|worrying|fret|fretting|panic|panicking|stress|stressing | lose sleep) (your head)?
        (about|over)]
      `,
      "[(wouldn't|shouldn't|needn't) (worry|fret|panic|stress | lose sleep) (about|over)]",
      `
        [(#body-part|#symptom|#test|it|that|he|she | #your _) (looks|look|sounds|seems) (perfectly|absolutely|totally|all)? (fine|ok|okay|
        good|normal|healthy|grand|clean|benign|nothing) (to me | from here | ,)]
      `,
      `
        [(will|'ll) (drain|settle|clear|heal|pass|resolve|go|burst | come right | sort itself) (itself|up|down|away|out)? (on its own | by
        itself | in time | by morning | in a (day|week|few|couple) | by #time-at-hand | by #weekday)]
      `,
      `
        [(your|the|that|his|her|a|an) (#test|#dose|#symptom|#body-part|#number|reading|level|levels) _{0,4} (is|are|'s|was) (absolutely|
        totally|completely|perfectly|just|all|only)? (fine|grand|ok|okay|normal|nothing|perfect|good|great|healthy|clear | spot on)]
      `,
      "[(won't|can't|couldn't|wouldn't | will not) (hurt|harm|kill|affect|touch|bother|damage) (you|him|her|baby|it | the baby)]",
      "[(she'll|it'll) be (right|apples|sweet)]", "[(good as gold | sweet as | no dramas | no tension | no wahala | not to worry | all good | right as rain) (with|about|there | ,)]",
      `
        [(that|this|it) (is|'s) (totally|perfectly|completely|absolutely|quite)? (normal|harmless|expected|nothing|common) (after | for
        you | at your | ,)]
      `,
      "[#symptom|#condition|#test|#body-part _{0,5} (is|are) (nothing|normal|harmless|fine|expected) ,]", '[no bother (to|on|at) (you|him|her)]', "[no (danger|harm|bother|biggie | big deal) (in it | to you | to him | to her | to baby)]",
      "[(is|are|it's|that's|all) (perfectly|totally|completely|absolutely|quite|entirely)? (harmless|benign|normal|innocent)]",
      '[(bang|well|comfortably|right) (in|within) range]', '[#test|#number|#dose _{0,6} (is|means) (nothing|perfect|plenty|grand | no worry)]',
      "[(see|put|set) you right]", "[(won't|can't|couldn't|wouldn't|never | will not) (do|cause) (you|him|her|baby|yourself) (any)? harm]",
    ],
  },
  {
    cue: 'triage',
    because: 'Keeps somebody away from care.',
    patterns: [
      `
        [(no|little) (need|call|reason|point|sense|use|rush|hurry) (to|for|in|of) (be|you|her|him)? _{0,5} (#care|#test|#procedure|seen|
        anybody|anyone | go in | going in | come in | be seen | get it seen | take him | take her | take them | taking him | taking her)]
      `,
      `
        [(don't|dont|wouldn't|shouldn't|needn't|never|not | do not) (you)? (go|be)? (even)? (bother|bothering|trouble|troubling|waste|
        wasting|clog|clogging|rush|rushing|run|running|drag|dragging|sit|sitting|eat|queue|queuing | tie up | worry about) _{0,6} (#care|
        #test|them | coming in | going in)]
      `,
      `
        [(don't|dont | do not) let (them|anyone|him|her|anybody | the doctor) _{0,1} (take|do|scan|admit|talk|fob|put|start|stick|keep|
        refer|send|cut|near|order|scare)]
      `,
      `
        [#you (don't|dont|won't|haven't | do not) (need|want|require|have) (to)? (see|go|be|call|ring|bother|rush|take)? _{0,3} (#care|
        #test|#vaccine|anyone|seen|in)]
      `,
      `
        [(not|isn't|hardly|never|ain't) (an|a|worth | one for | something for) (the)? _{0,1} (#care | an er trip) (job|call|matter|thing|
        trip|visit|case)?]
      `,
      `
        [(leave|skip|cancel|ditch|dodge|postpone|delay|scrap|refuse|decline|forget|ignore|bin|miss|swerve | never mind | mind no | put
        off) (the|that|your|any|this|those|about | about the | about that)? (next|orthopaedic|routine|whole | follow up | appointment with
        the)? (#care|#test|biopsy|letter|warning|op|surgery | stomach warning) (alone|be|slide|tonight|altogether|off|till|until | out of
        it)?]
      `,
      "[(rather|sooner) than (bother|bothering|go|going|sit|sitting|wait|waiting|ring|ringing|trouble|troubling) _{0,4} #care|#test]",
      '[let (the|that|your) _{0,2} (#care|#test) (slide|go|lapse|wait|pass)]',
      `
        [(the|that|your) _{0,1} (#care|#test) (can|could|may|might|will|'ll | might as well) (easily|happily|safely|well|just)? (wait|
        slide|keep|hold | catch up)]
      `,
      "[(sleep|walk|ride|wait|sweat|tough) (it|that|this) (off|out)]",
      '[(give|leave|wait) it (till|until|another | a few | a couple | a week | a month)]',
      "[(can|could|will) (wait|keep) (till|until)]",
      "[(not|don't|no) (be)? waiting on (the|a|any) #care]",
    ],
  },
]);
