import { defineLexicon } from '../../reading/lexicon';

/** Documents that tell clinicians what to do, who issues them, and how people say that they follow one. */
export const guidance = [
  defineLexicon('guideline-word', [
    {
      terms: `
        guideline, guide line, clinical guideline, practice guideline, recommendation, position statement, position paper,
        consensus statement, consensus document, consensus paper, good practice paper, practice bulletin, practice advisory,
        practice standard, standard of care, care pathway, clinical pathway, care bundle, white paper, scientific statement,
        committee opinion, evidence summary, technology appraisal, quality standard, safety bulletin, treatment algorithm, formulary,
        national protocol, clinical protocol, treatment protocol, toolkit
      `,
      forms: 'noun', because: 'A document that clinicians follow, and that is revised.',
    },
    {
      terms: `
        guidance, official guidance, national guidance, official advice, official line, official figure, best practice,
        standards of care, best practice statement
      `,
      because: 'The same, as a mass.',
    },
  ]),
  defineLexicon('guideline-paper', [
    {
      terms: `
        protocol, pathway, bundle, algorithm, consensus, standard, statement, schedule, edition, handbook, booklet, pocket book,
        pocket guide, pocket card, laminated card, flowchart, flow chart, decision tree, chart, cut off, cutoff, threshold, target,
        criterion, checklist, table, leaflet, policy, rulebook, rule book, list, sheet, poster, wallchart, wall chart, manual, curve,
        steps, ladder, printing, reprint, revision, textbook, lecture notes, course notes, notes, document, figure, limit, rules, rule,
        definition, classification, score, formula, advice, line, book
      `,
      forms: 'noun', because: 'What a guideline may be called by those who use it; only beside a body, a year or a word of leaning on it.',
    },
    { terms: 'criteria, standards, targets, recommendations, curves', because: 'The same.' },
  ]),
  defineLexicon('guideline-body', [
    {
      terms: `
        NICE, SIGN, BTS, BHS, BSH, BSR, BSG, BAD, BASHH, BNF, BNFc, FSRH, RCOG, RCPCH, RCGP, RCP, RCS, RCN, RCM, RCEM, RCoA, RCPsych,
        RPS, GPhC, GMC, NMC, HCPC, GDC, GOC, JCVI, UKHSA, PHE, MHRA, AAGBI, ILCOR, JRCALC, COMA, SACN, BDA, CSP, RCSLT, RCOT, HSE, HIQA,
        ICGP, PSI, PHECC, NMBI, HPRA, RCPI, RCSI, ADA, AHA, ACC, AAP, AAFP, ACOG, ACR, ACS, ACP, ACEP, APA, ASA, ASCO, ASTRO, AASLD,
        IDSA, NCCN, NIH, NHLBI, CDC, FDA, USPSTF, ACIP, AASM, AACE, AAD, AAO, AAN, AUA, NAMS, SVS, OSHA, WHO, ESC, ESH, ERC, ESHRE, EASD,
        EULAR, ESMO, EAU, ERS, EMA, GINA, GOLD, KDIGO, FIGO, IOC, IASP, CCS, SOGC, CPS, CMA, CNA, CFPC, CCSA, NACI, PHAC, CTFPHC, RACGP,
        RANZCOG, RANZCP, ANZCOR, NHMRC, TGA, AHPRA, PBS, AMA, MJA, BPAC, NZGG, PHARMAC, AMS, ICMR, FOGSI, API, IAP, MOHFW, NCDC, NPCDCS,
        NACO, SAMA, HPCSA, NICD, SEMDSA, KEMRI, NASCOP, FMOH, NCCC, MOH, BSPD, AAPD, ADHA, BSACI, BASDEC, BAUS, BOA, BSSM, BMS, NOGG,
        ESPEN, ASPEN, ASRA, SCCM, CHEST, ATS, PALS, ATLS, ACLS, APLS, RCUK, NRP
      `,
      exact: true, because: 'Bodies that publish what clinicians follow, and courses that teach it, by their abbreviations.',
    },
    {
      terms: 'w.h.o, w.h.o., W.H.O, N.I.C.E, C.D.C, nice guidance, nice guideline, nice guidelines, who guideline, who guidelines, who guidance',
      because: 'The same, written otherwise.',
    },
    {
      terms: `
        the academy, the college, the royal college, the society, the association, the federation, the institute, the council,
        the task force, the taskforce, the ministry, the health ministry, ministry of health, ministry of health and family welfare,
        department of health, the department of health england agency, health canada, diabetes canada, hypertension canada foundation,
        world health organization, world health organisation, royal college of physicians, royal college of nursing,
        royal college of midwives, royal college of psychiatrists, college of psychiatrists, royal college of obstetricians,
        resuscitation council, the resuscitation council, european resuscitation council, european society, american heart association,
        american heart, american college, american academy, american diabetes association, american association, canadian society,
        canadian paediatric society, royal australian college, heart foundation, cancer council, surgeon general, chief medical officer,
        the cmo, the europeans, the americans, the canadians, the australians, the college of midwives, the college of nurses,
        lung association, asthma uk, diabetes uk, surviving sepsis, surviving sepsis campaign, sepsis six, fleischner,
        fleischner society, beers, beers list, beers criteria, stopp start, ottawa rules, ottawa ankle rules, the international
      `,
      because: 'The same in full, and the names that their documents go by.',
    },
  ]),
  defineLexicon('guideline-says', [
    {
      terms: `
        say, recommend, advise, want, tell, allow, let, require, suggest, state, permit, call for, set, put, give, specify, insist,
        stipulate, draw, expect, back, mandate, spell out, prefer
      `,
      forms: 'verb', because: 'What a guideline or its authors do.',
    },
    {
      terms: `
        is clear, are clear, is clear that, are clear that, is firm, is unambiguous, is black and white, is in there, is in it, has it,
        has it all, have it all, says so, says it, has said it, couldn't be clearer, lays it out, lays out, has spoken
      `,
      because: 'The same.',
    },
  ]),
  defineLexicon('lean-on', [
    {
      terms: `
        go by, follow, stick to, stick with, stand by, work from, work to, work off, go off, go with, run on, run by, quote, abide by,
        keep to, hold to, swear by, refer off, refer by, treat by, dose by, dose off, teach from, practise by, practice by, rely on,
        lean on, live by, reach for, hand out, hand over, give out, give everyone, use, apply, trust, cite, recite, treat to, assess by,
        score by, assess with
      `,
      forms: 'verb', because: 'To let a document decide.',
    },
    {
      terms: `
        i go by, still go by, still use, still follow, still quote, still teach, go by the, my go to, the one i use, the one i go by,
        good enough for me
      `,
      because: 'The same.',
    },
  ]),
  defineLexicon('still', [
    {
      terms: `
        still, remains, remain, to this day, always have, ever since, hasn't changed, hasnt changed, haven't changed,
        nothing has changed, nothing's changed, never changed, as good as ever, good enough, never failed me, all you need, on the wall
      `,
      because: 'What was so goes on.',
    },
  ]),
  defineLexicon('learned', [
    {
      terms: `
        we were taught, i was taught, we got taught, got taught, we learned, we learnt, i learned, i learnt, i was trained,
        we were trained, trained on, i trained, when i trained, when i qualified, when i was in school, when i was at school,
        when i was a student, when i was a trainee, when i was a junior, when i was a registrar, when i was a resident,
        when i was an intern, when i did my, when i sat my, when i was in training, back in training, in my training, in med school,
        in medical school, in nursing school, in dental school, in pharmacy school, in midwifery school, school of nursing,
        school of midwifery, at uni, on my diploma, on my course, on placement, from my placement, in my first term, in residency,
        in fellowship, in my day, in my time, since training, since school, my registrar notes, my student notes, my lecture notes,
        my old notes, my training notes, drummed into us, drilled into us, drummed into me, drilled into me, my preceptor taught,
        my old boss taught, my consultant taught, the way i was taught, the way we were taught, how i was taught, how we were taught,
        what i was taught, what we were taught, as i was taught
      `,
      because: 'Knowledge with the date of its owner’s training.',
    },
  ]),
  defineLexicon('change-word', [
    { terms: 'change, move, update, revise, alter, shift', forms: 'verb', because: 'What a guideline does in time.' },
    { terms: 'different, any different, otherwise, moved on', because: 'The same.' },
  ]),
  defineLexicon('replaced', [
    {
      terms: `
        rule change, change of, changed in, replaced, superseded, withdrawn, retired, updated, revised, rewritten, dropped, scrapped,
        archived, took over, gave way, gives way, replaced by, no longer, out of date, outdated, obsolete, old hat, used to be,
        used to say, of its day, of the day, back then, in those days, before that, since then, the next edition, newer, the latest,
        moved it, moved to, brought that, the update, was changed, has changed, have changed, has moved, have moved, has since,
        have since, until then, moved on, we've moved on, learnt a lot since, learned a lot since, learnt since, learned since,
        we know better, know better now, how times change, times change, times have changed, come a long way, turned out to be wrong
      `,
      because: 'The text tells what became of a document.',
    },
  ]),
];
