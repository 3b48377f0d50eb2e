import { defineCues } from '../../cues';

/** What stands for a guideline in a sentence. */
const document = '#guideline-word|#superseded-document';
const body = '#guideline-body';
const paper = '#guideline-word|#guideline-paper|#superseded-document';
/** `the`, `our national`, `those old European`. */
const lead = '#the|our|my|their|your? _{0,2}';

/** A guideline or what is remembered of one lets the writer decide. */
export const guidance = defineCues([
  {
    cue: 'guideline-leaned-on',
    because: 'A guideline is said to say something, or somebody follows it.',
    patterns: [
      `[#the|our|my? ${document} _{0,2} #guideline-says]`,
      `[#the|our|my? ${body} ${paper} _{0,2} #guideline-says]`,
      `[#the|our? ${body} !said|told|wanted|asked|let|put|set|gave|did #guideline-says] !us|me|her|him|them`,
      `[#the? ${body} has|have said|spoken|ruled|decided]`,
      `[per|under|following|like #the|our? _{0,2} #guideline-body #guideline-word|#guideline-paper]`,
      `[per|under|following|like #the|our? _{0,2} #guideline-word|#superseded-document|#guideline-body !#guideline-word|#guideline-paper]`,
      `[as per #the? #guideline-body|#guideline-word|#superseded-document]`,
      `
        [(according to | in line with | in keeping with | in accordance with | consistent with | compliant with | straight from | direct
        from | based on) #the|our? _{0,2} ${document}]
      `,
      `#i|#we _{0,2} #lean-on [${lead} ${document}]`,
      `#i|#we _{0,2} #lean-on [#the|our? #guideline-body #guideline-paper?]`,
      `that's|that|those|these|it|it's|which ~be? [#the|our? #guideline-body #guideline-word|#guideline-paper|numbers|advice|line|rule|figures]`,
      `[it's|is|all in #the? #guideline-body]`,
      `[#guideline-body #guideline-word]`,
      `[#guideline-word is|says]`,
      `[that's|that|it's|it|this is? the standard|recommendation|guideline|guidance|protocol|rule] $`,
      `[it's|that's recommended|standard|protocol|policy|guidance] $`,
      `[#guideline-body|#guideline-word|protocol|bundle ~say _{0,2} so|it]`,
      `[#cap|#caps|old|green|blue|red|little ${paper} _{0,2} in|on|behind|inside my|our|the drawer|wall|desk|shelf|locker|fridge|bag|pocket|kit|car]`,
      `[recommended|advised|approved|endorsed|required by #the? #guideline-body]`,
      `[#the|our? current|latest|official|national|standard|usual advice|guidance|recommendation|teaching|protocol ~be]`,
      `[#the? recommended age|dose|interval|limit|target|cut|schedule|maximum|minimum _{0,2} ~be]`,
      `[protocol|policy is protocol|policy]`,
      `[#the|our official|national advice|figure|line|limit|recommendation|position]`,
      `
        [#the|our|my|your? ${document}|#guideline-body ~be relaxed|clear|firm|strict|vague|silent|easy|generous|fine|happy|lukewarm about|
        on|that|with|here]
      `,
      `[#the|our? ${document} is]`,
      `[#guideline-body has|have a|an|the|its|their _{0,5} for|on it|that|this|those|these]`,
      '[the cut|limit|figure|number|threshold|range|target|dose off? _{0,3} we|everyone|everybody _{0,2} ~know|~carry|~use|~learn]',
      '[(you know the one | the usual limit | the usual cut off | the usual target | the usual threshold)]',
      '[#i|#we ~follow|~use|~apply #cap] $',
      `~go|~work|~run|~treat|~dose by|off|to|from [#the old|usual|classic|good|traditional _{0,3} ${paper}]`,
      '[(it is | is | generally | widely | still) recommended] $',
    ],
  },
  {
    cue: 'of-guidelines',
    because: 'A word about guidelines as such, or about rules that are not for care: nothing is drawn from one.',
    patterns: [
      `
        [guideline|guidelines is|are just|only|simply|not|never{0,2} a|an|no? guide|guides|tool|tools|map|maps|rules|laws|law|substitute|
        written|made|there]
      `,
      '[if|when|whenever|where|once|unless|until|whatever the|a|our|your? guideline|guidelines|guidance]',
      "[gran's|nan's|nana's|granny's|grandma's|grandad's|mum's|mam's|mom's|mother's|dad's|daughter's|son's|wife's|husband's|dog's|cat's guideline|guidelines]",
      '[club|house|brand|style|author|submission|community|group|page|forum|competition|race|venue|travel|dress|image guideline|guidelines|guidance]',
      '[guideline|guidelines of|for our|the|this|my _{0,1} club|group|page|forum|journal|competition|race|choir|league|authors|reviewers|speakers]',
      '[~say|~recommend so? themselves|itself]',
      '[~say|~recommend i should take|have|get|eat|drink|sleep|rest]',
    ],
  },
  {
    cue: 'dated-guideline',
    because: 'A guideline with its year.',
    patterns: [
      `[#the|my|our|their? #year _{0,4} ${paper}|#guideline-body]`,
      `[#the|my|our? ${paper}|#guideline-body _{0,4} #year one|version|edition|printing|copy|list|table?]`,
      `[${paper}|#guideline-body , _{0,6} #year one|version|edition|printing|copy|list|table]`,
    ],
  },
  {
    cue: 'superseded-guideline',
    because: 'A document that a later one took the place of.',
    patterns: ['[#the|our? #superseded-document]'],
  },
  {
    cue: 'leaning',
    because: 'An old thing is held to today.',
    patterns: [
      '#still',
      '#i|#we _{0,2} #lean-on',
      "it's|it|that's|that ~be? what|how #i|#we #lean-on|do|say|use|teach|tell",
      `
        on|in|at|above|behind|under|inside my|our|the|every shelf|wall|desk|drawer|locker|cupboard|door|kit|bag|pocket|fridge|trolley|lid|
        office|back|clipboard|lanyard
      `,
      "#i|#we|i|we|i've|i'd|my|mine ~carry|~keep|~have|is|are _{0,3} laminated|copy|one|by|pinned|taped",
      'laminated',
      'good enough',
      'all you|anyone|anybody|we|i need|needs',
      "never|not|haven't needed|wanted|seen another|any|better|anything",
      "ain't|isn't broke|broken",
      'my|our go to',
    ],
  },
  {
    cue: 'memory-as-guideline',
    because: 'What was taught long ago is given as what holds today.',
    patterns: [
      '[#learned] _{0,12} #lean-on|#still|stick|stuck|sticking|enough|protocol|so',
      "#lean-on|#still|i'd|say|says _{0,8} [#learned]",
      '[#learned|diploma|degree|course|placement|internship|residency|finals #year?] _{0,4} ~be|is|was _{0,1} step|rule|first|what',
      '[what|as|how|like my _{0,1} notes|handouts|lecturer|professor|prof|tutor|preceptor|mentor|textbook ~say|~teach|~tell|~have|~put]',
      '[what|something _{0,6} told|taught us|me _{0,2} years|ages|decades|donkeys back|ago]',
      '[(the one we used | the book we used | the edition we used) _{0,4} school|college|university|training|course|ward]',
      'same as when #i [did|trained|qualified|started|sat|was]',
    ],
  },
  {
    cue: 'memory',
    because: 'Something was taught long ago; it may be told to be corrected.',
    patterns: [
      '[#learned]',
      '[what|as|how|way #i|#we ~be|got|~get? _{0,1} taught|told|trained|learned|learnt|shown _{0,3} in|back|at|on|years|when|during]',
    ],
  },
  {
    cue: 'unchanged-guess',
    because: 'The writer supposes that the rule still stands.',
    patterns: [
      "[#i doubt _{0,4} changed|moved|different|altered|updated]",
      "[#i _{0,2} surprised|amazed|shocked|astonished if _{0,3} changed|moved|different|altered]",
      "[#i|i|can't|cannot ~imagine|~think|~suppose|~believe|~reckon _{0,4} #change-word|changed|moved]",
      '[nothing|none|hardly _{0,2} has|have|had? _{0,1} changed|moved]',
      "[(pretty|fairly|quite sure) _{0,5} changed|same]",
      "[#i|haven't|not _{0,2} ~see|~hear|~read anything|nothing|owt since _{0,3} ~change my mind]",
      "[or did when #i _{1,4}]",
      "[#i _{0,1} ~assume|~presume|~suppose|~reckon|~guess _{0,4} still|same|stands|holds|applies]",
      "[as far as i know _{0,4} still|same|stands|changed]",
    ],
  },
]);
