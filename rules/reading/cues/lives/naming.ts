import { defineCues } from '../../cues';

/** A word that no list need know, where only a person stands. Whether it may be a name is judged by `people/details/names.ts`. */
export const naming = defineCues([
  {
    cue: 'naming',
    because: 'What is said of a person, to a person, or before a name alone.',
    patterns: [
      // Clefts, and clauses that hang on a person.
      "it|this|that|he|she (was | is) [_] who|whose", "[_] , who|whose #past|was|is|had|has|does|did|dad|mum|mam|mom|daddy|mother|father|wife|husband|son|daughter|gran|nan|family|parents|came|went|ran|runs|lives|lived|told|died|drove|drives|plays|played|loves|loved|never|always|still|sat|sang|got|gets|keeps|kept|made|makes|took|won",
      // Greetings and farewells.
      "^ (kia ora | good morning | good evening | good afternoon | thank you | thanks | well done | sleep well | rest well | rest easy | rest in peace | goodnight | happy birthday | bon voyage | safe travels | fly high | love you | get well soon | welcome home | welcome back | welcome | congratulations | congrats | morning | evening | afternoon | sorry | bless you | hang in there | go well | hamba kahle | lala kahle | ndo | pole | namaste | namaskar | vanakkam | salaam | sanu | pẹlẹ | kedu | meet | good luck | hi | hey | hello | dear | oh | ah) (so much | again | now | there)? [_] ,", '#handle (morning|evening|afternoon|hey|hi|hello|oh|ah|ugh|oi|thanks|congrats|sorry)? [#cap] ,',
      // Called in passing: "I'm sorry you felt rushed, Odette, though".
      "you|your|you're|you've|i'm|we|we're|we've|me|us|#past|clinic|love|again , [#cap] ,",
      // What is done to, told to and felt for people.
      "tell|ask|thank|thanked|hugged|hug|asked|remind|reminded|miss|missing|mourn|mourned|bury|buried|congratulate|comfort|comforted|tease|teased|phone|phoned|rang|met|meet|married|marrying|marry|convince|convinced|persuade|persuaded|nursing|nursed|washing|washed|bathed|feeding|knew|know [#cap] !#place-word|#facility|#drug|#condition|#test",
      "(proud of | regards to | love to | hi to | hello to | condolences to | sat with | sitting with | married to | sister of | brother of | mother of | mum of | mom of | mam of | father of | dad of | wife of | husband of | daughter of | son of | parents of | fond of | think of | thinking of | prayers for | praying for | worried about | kneeling beside | hug to | hug from | handed to | handing to | belonged to | belongs to | bed of | funeral of | memory of | story of | birth of | loss of) [#cap] !#place-word|#facility|#ward|team",
      "(liked | loved | adored | forget | forgotten | remember) [#cap] $", "(his | hers | name) (was | is | as) [#cap] $", "(his|her|middle|second|first) name (is|was) (now|also) [#cap]", "your|yer [#cap] (rang|said|told|came|brought|drove|asked|wants|wanted|drove|phoned|called) ", "^ [_] , (you're | you've | you'd | you were | you are) ",
      // Nouns of people and endearments that stand before a name without a comma.
      '(my|our|this|that|the|a|dear|little|wee|old|gorgeous|beautiful|lovely|brave|sweet|big|oldest|youngest|favourite|favorite|new) (client|resident|patient|regular|mate|pal|friend|lad|lass|lassie|baby|girl|boy|bub|bubs|lady|gent|man|mama|momma|mam|champion|warrior|legend|superstar|neighbour|hero) [#cap] !and|#facility|#ward|#place-word', '(baby|momma|mama|mum|mom|mammy|daddy|dad|bub|granny|nan|nana|twin) [#cap] !p|girl|boy|#facility|#ward|#place-word|#product-noun', '(our|gorgeous|darling|beloved|dearest|beautiful) [#cap] !#cap|#facility|#ward|#place-word|#product-noun|#channel|#clinician|#specialty|#study-word|#test|#procedure|team|department|trust|policy|guideline|service|programme|program|app',
      // Who they are, how old, which bed.
      "[_] from|in (the)? (bed|bay|room|ward|cubicle|cot|village|corner|farm|old|flat|house|garage|post|chippy|chipper|shop|pub|mart|bakery|butchers) !is|was", "[_] , (just|only|nearly|almost|barely)? (turned|turning|aged|age|#age|#bare-age)", '[_] (and|&) #cap (are | were) (the|both|my|our)? (daughters|sons|twins|sisters|brothers|siblings|cousins|married|born|inseparable|joined|home)',
      '^ [#lone-title] (is|was|has|had|told|said|asked|came|went|died|lives|lived|sat|slept|woke|laughed|cried|wants|wanted|will|would|never|still|always)',
      // Captions.
      '(photo|pic|picture|image|video|clip|carousel) (of)? , [_] (ringing|holding|smiling|sitting|standing|waving|wearing|hugging|showing|asleep|with|grinning|doing|cuddling|riding|blowing|walking|beaming|in|on|at|and)', '(photo|pic|picture|selfie|image) (of|with) (little|baby|our|my)? [#cap] (ringing|holding|smiling|sitting|standing|waving|wearing|hugging|showing|asleep|with|grinning|doing|cuddling|riding|blowing|walking|beaming|in|on|at|and|after|before)',
      // What only people do, with an adverb or an auxiliary between.
      "<!the|a|an|#cap|in|at|on|of|from|to|by|and [#cap] (just|finally|always|never|still|only|then|once|quietly|slowly|even|also|actually)? (told|asked|said|says|smiled|laughed|cried|whispered|wanted|wants|loved|loves|knew|grinned|nodded|shrugged|winked|waved|hugged|insisted|hates|hated|remembers|remembered|sobbed|wept|begged|thanked|slept|woke|sat|refused|lives|lived|died|drove|danced|sang|limped|shuffled|survived)", "[_] (had put | had been | has been | had never | has never | had come | would not | wouldn't | couldn't | didn't | doesn't | hasn't | hadn't) (to|the|his|her|a|said|told|asked|eat|eaten|sleep|speak|spoken|walk|walked|wake|look|want|know|have|seen|let|come|go|been|stopped|left|missed|talk|talked|smile|smiled|cry|cried) <!it",
      "[_] (died|slept|laughed|cried|wept|smiled|whispered|grinned|nodded|shrugged|sobbed) (two|three|four|five|a|the|that|this|on|at|in|last|just|before|after|with|again|and|when|and|peacefully|quietly|alone|anyway)",
      "i|we|i've|we've|and (just|then|finally|recently|once|have|had)? (intubated|resuscitated|extubated|cannulated|catheterised|sutured|bathed|buried|discharged|nursed|knew|met|saw|treated|delivered|admitted|lost|visited|reviewed|examined|scanned|consented|wheeled|sedated|bagged|tubed|transferred|palpated) [#cap] !#cap|#facility|#ward|#place-word|#specialty|#condition",
    ],
  },
]);
