import { defineCues } from '../../cues';

/** Never said of one's own things. */
const took = 'nicked|pinched|nabbed|swiped|poached|pilfered|snipped|screenshotted|screengrabbed|screencapped|photocopied|ripped|stole|stolen|robbed|cribbed|yoinked|filched|snaffled';
/** Said of one's own things as well: only with a source or a work beside it. */
const copied = 'borrowed|lifted|copied|cropped|scanned|traced|redrew|redrawn|recoloured|recolored|pasted|downloaded|torrented|photographed|snapped|pulled|saved|grabbed|taken|cut|clipped|recorded|reposted|captured|filmed|translated';
const work = '#picture|#text-work';
const place = `${work}|#picture-source|website|site|homepage|page|feed|app|stream|radio|telly|tv|portal|catalogue|catalog|ad|advert|leaflet|newspaper|press|conference|lecture|talk|talks|session|group|calendar|competitor|competitor's|company's|clinic's|hospital's|charity's|manufacturer's|publisher's|somebody's|someone's|theirs|story|stories|wall|office`;

/** Somebody else's work taken, and what makes using it right. */
export const borrowed = defineCues([
  {
    cue: 'taken',
    because: 'A work is said to be copied from where it stood.',
    patterns: [
      `[${took} _{0,7} from|off|out|outta _{0,5} ${place}|#cap]`,
      `[${took} #the|both|all|every|his|her|their|somebody's|someone's _{0,3} ${work}]`,
      `[cracked #the|my|our _{0,2} app|login|version|copy|pdf|software|paywall]`,
      `[#i|#we got|found #the|it|this|them? _{0,4} (on | off) _{0,2} #picture-source|web|net]`,
      `[${work} _{0,7} ${took}]`,
      `[${copied} !my|our _{0,6} (from | off | out of | outta) _{0,5} ${place}]`,
      `[(screen recorded | screen grabbed | screen capped | recorded my screen | photo'd | photoed | pic'd)]`,
      `[phone|camera|my pic|pics|photo|photos|camera of|on _{0,4} ${place}]`,
      `[#the ${work} _{0,4} #i|#we ${copied}]`,
      `
        [#i|#we _{0,2} photographed|scanned|snapped|photocopied|copied|captured|screenshotted _{0,4} (page | pages | chapter | chart |
        charts | table | slides | plates | figure | book | paper | poster | handout | leaflet | exchange | post | posts | whole | both |
        all)]
      `,
      `[${work} _{0,3} photographed|scanned|snapped|photocopied|captured|copied|recorded]`,
      `[got|have|took|kept|posting|sharing #the _{0,2} screenshot|screenshots|screengrab|screengrabs]`,
      `[taken from seat|row]`,
      `[off|from (google images | google | pinterest | the internet | the web | instagram | insta | tiktok | reddit | facebook | twitter | youtube)]`,
    ],
  },
  {
    cue: 'effaced',
    because: 'The owner’s mark is said to be cut off or covered.',
    patterns: [
      `[#efface|lost|took _{0,5} #mark-of-owner]`,
      `[#mark-of-owner _{0,3} cropped|blurred|removed|erased|deleted|hidden|covered|trimmed|gone|off|out|whited|blacked|scrubbed|chopped]`,
      `
        [put|stuck|slapped|dropped|added|pasted|popped|stamped|with|changed my|our _{0,3} logo|name|handle|number|watermark|address|page
        _{0,3} on|over|across|top|instead|there|ours]
      `,
      `[#i only? changed|swapped|replaced the|their|its|his|her _{0,2} number|name|logo|caption|text|words|labels]`,
      `[my|our logo|name|handle|number|page _{0,2} dropped|stuck|stamped|pasted|slapped over|on|across]`,
      `[minus|without the bit|line|note|form|watermark|copyright]`,
      `[minus the logo|page]`,
    ],
  },
  {
    cue: 'unknown-owner',
    because: 'The maker of a work is said to be unknown.',
    patterns: [
      '[#unknown-owner]',
      '[somebody\'s|someone\'s _{0,2} #picture|#text-work|#picture-source|account|feed|page|grid|story|profile]',
      '[found|saw|got|took it|this|them|that on|off|from|in somebody\'s|someone\'s]',
      `[#not _{0,2} ~know|~find|~remember|~trace|~recall _{0,3} who|whose|author|artist|photographer|source|name|film|owner]`,
      `[#the|her|his|their author|artist|photographer|singer|poet|source _{0,3} unknown|lost|forgotten|anonymous]`,
      `[whose name|author|source _{0,2} #i _{0,2} lost|forgotten|forget|mislaid]`,
      `[by|from some|an unknown artist|photographer|illustrator|guy|woman|person|stranger|account|blogger|page]`,
      `[${work} _{0,6} (going round | going around | doing the rounds | gone viral) !saying|says|claiming|claims|telling|tells|about|that|which|where|on]`,
    ],
  },
  {
    cue: 'from-source',
    because: 'A picture is said to come from a work or a place of others.',
    patterns: [
      `[#picture|before|slide _{0,12} from|off|out|in of? _{0,5} ${place}]`,
      `[#drawn-picture|slides|pages|chapter _{0,4} #picture-source]`,
      `[of|from (someone | somebody | some guy | some woman | some random)]`,
      `[#cap #drawn-picture|chart|table ,]`,
      '[page|pages|p|pp #number _{0,2} of|to|from]',
      '[(the far side | calvin and hobbes | new yorker | private eye)]',
    ],
  },
  {
    cue: 'from-somewhere',
    because: 'Words under a picture say where it was found.',
    patterns: [`[from|off|out|in of? #the|some|somebody's|someone's? _{0,4} ${place}|atlas|textbook|paper|drawer]`, `[#picture-source|#cap article|paper|figure|graphic|chart|atlas]`],
  },
  {
    cue: 'whole-work',
    because: 'All of a work is handed on.',
    patterns: [
      '[#whole-work _{0,5} #text-work|#share-place|#cap]',
      '[#text-work|#cap _{0,5} #whole-work]',
      '<!#evidence-body|#guideline-body [#text-work _{0,6} #share-place]',
      '[#the whole|full|entire|complete _{0,3} #text-work|slides|figures]',
      `[every|all _{0,2} ${work} _{0,4} in|on|as|here|below|up|attached|for]`,
      `[#cap _{0,4} (both volumes | all volumes | as a pdf | as pdf | as an epub | epub | pdf | mp3s)]`,
      `[uploading|uploaded|sharing|attaching|attached|posted|posting _{0,3} #cap|${work} _{0,4} complete|full|whole|pdf|volumes|scan|scanned]`,
      `[${work}|videos|slides _{0,6} #number gb|mb]`,
      `[(typed | copied | wrote | pasted | typing | copying | pasting) _{0,3} (it out | out | below | in full | it below)]`,
      `[somebody's|someone's|my|a university|uni|work|institutional|library login]`,
    ],
  },
  {
    cue: 'pirated',
    because: 'A copy is passed on without leave.',
    patterns: [
      'on|from|via|through|use|try|off|at|with|to|by|thank|bless _{0,2} [#pirate-site]',
      "[#pirate-site] _{0,1} is|has|will|link your|it|them|everything|the|here|in",
      '[~bypass|~jump|~skip|~dodge|~beat|~hit|because of? #the? paywall]',
      '[that|this|on russian|dodgy|pirate|free site|website|server|telegram]',
      '[#share-place _{0,8} (before it gets | gets taken down | gets nuked | gets pulled | do not tell | you did not)]',
    ],
  },
  {
    cue: 'own-work',
    because: 'The writer made it, or says who did and why it may be used.',
    patterns: [
      '[#credit]',
      '[#licence]',
      '[my|our _{0,2} paper|manuscript|preprint|article|analysis|code|thesis|study|repository|letter|blog|newsletter]',
      "[(my own | our own | me own | mine | myself | by me | by us | with my)]",
      '[#i ~draw|~make|~paint|~sketch|~write|~design|~commission|drew|made|wrote|took|painted _{0,3} it|this|them|every|all|the|these|my|myself]',
      `
        [by|from my|our|her|his sister|brother|son|daughter|niece|nephew|wife|husband|partner|roommate|friend|mum|mom|dad|colleague|
        housemate|flatmate|mate|classmate|neighbour|neighbor]
      `,
      '[#picture|#text-work ~be|is|are? by #cap]',
      '[~ask|asked|agreed|allowed|permission|charged|paid _{0,6} (to use | to share | to post | for it | permission | her | him | them)]',
    ],
  },
]);
