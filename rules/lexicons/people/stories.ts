import { defineLexicon } from '../../reading/lexicon';

/** Words by which a story about one patient is told, and words by which one is not. */
export const stories = [
  defineLexicon('several', [
    { terms: `
      patients, clients, pts, residents, service users, cases, punters, people, persons, men, women, boys, girls, children, kids, babies,
      infants, newborns, neonates, toddlers, teenagers, teens, adults, adolescents, youngsters, ladies, gentlemen, gents, guys, lads,
      lasses, folk, folks,
      individuals, families, parents, mothers, mums, moms, fathers, dads, participants, volunteers, subjects, survivors, sufferers,
      everyone, everybody, anyone, anybody, readers, followers, those, pensioners, oldies, smokers, diabetics, asthmatics, doctors,
      nurses, colleagues, students, trainees, grandparents, carers, humans, citizens, populations`, because: 'Many people: nobody in particular.' },
  ]),
  defineLexicon('contact-verb', [
    { forms: 'verb', terms: `
      see, treat, admit, examine, assess, review, clerk, intubate, cannulate, resuscitate, nurse, deliver, discharge, refer, triage, scan,
      bandage, stitch, suture, operate on, look after, care for, take over, pick up, attend, transport, transfer, visit, meet, catch,
      diagnose, consent, code, tube, bag, thrombolyse, cardiovert, shock, extubate, palpate,
      listen to, take care of, look in on, sit with, call to, work with, see to, dispense for, inject, counsel, wheel, prescribe, fit,
      convey, extract, round on, wash, lay out, dress, follow up, scrub in for, anaesthetise, anesthetize, dialyse, dialyze, ventilate,
      vaccinate, immunise, wean, consult on, sign off, respond to, recall, remember`, because: 'What clinicians do with one person.' },
    { terms: 'had, got, lost, get called to, got called to, was called to, were called to, was asked to see, were asked to see, was bleeped about, got paged about, get paged about, paged about, had a call from, am looking after, are looking after, have looked after, took care of', because: 'The same in the everyday past.' },
  ]),
  defineLexicon('arrival', [
    { terms: `
      came in, comes in, coming in, came to us, came to me, comes to us, came to see, comes to see, came to clinic, came to the clinic,
      came into, comes into, come in with, came through, came back, comes back, presented, presents, presenting, walked in, walks in,
      walked into, walks into, wandered in, was brought, were brought, brought in, brought to us, is brought, gets brought, rocked up,
      rocks up,
      turned up, turns up, pitched up, showed up, shows up, rolled in, rolls in, strolls up, strolled up, strolls in, strolled in,
      limped in, limps in, hobbled in, hobbles in, staggered in, crawled in, shuffled in, shuffles in, sat down in, sits down in,
      collapsed, collapses, arrived, arrives, arrested, was admitted, were admitted, gets admitted, got admitted, admitted with,
      admitted from, was referred, referred to us, got referred,
      is sent up, was sent up, sent in, was sent in, was sent to us, was flown in, was airlifted, was wheeled, wheeled in, wheeled into,
      was blue-lighted, was blue lighted, got blue lighted, biba, self-presented, attended, attends, re-presented, was transferred,
      transferred to us, booked in, was booked, dropped in, popped in, pops in, asked me, told me, tells me, asked us, told us,
      says to me, said to me, whispered, wants to leave,
      was discharged, got discharged, went home, was stented, was intubated, was cardioverted, was thrombolysed, was diagnosed,
      got diagnosed, was found, found down, passed away, died, dies, was dying, delivered, gave birth, went into labour, went into labor,
      bled, seized, fitted, crashed, coded, ended up, needed a, refused, didn't make it, made it, pulled through, came round, woke up,
      is recovering, is now on, had been on, had been taking, stopped taking, had not told, hadn't told`, because: 'How a patient enters a story, and what happens next.' },
  ]),
  defineLexicon('not-one-patient', [
    { terms: `
      et al, cohort, trial, trials, study, studies, meta-analysis, systematic review, cochrane, guideline, guidelines, randomised,
      randomized, placebo, census, survey, register, registry, journal, lancet, bmj, nejm, jama, doi, pmid, published, paper, authors,
      per cent, percent, prevalence, incidence, median, mean age, confidence interval, hazard ratio, statistics, data, dataset
    `, because: 'Research speaks of crowds.' },
    { terms: `
      memoir, novel, epilogue, foreword, screenplay, filmed, film, movie, on screen, oscar, box office, soundtrack, book, chapter,
      biography, museum, plaque, exhibition, nobel, century, born in, archive, statue, obituary, painting, poem, poet laureate, character,
      characters, series, episode, played by, actor, director, edition, paperback, hardback
    `, because: 'Lives that are public, or never were.' },
    { terms: `
      retires, retired from the trust, retirement, leaving do, send-forth, farewell, we're hiring, we are hiring, vacancy, vacancies,
      rota, roster, rosters, interviews, opening hours, closed, open until, open till, register now, tickets, raffle, bake sale, parking,
      conference, congress, keynote, panel, poster, symposium, webinar, plenary, workshop, abstract, delegates, induction, cpd,
      journal club, lecture, appointments, bank holiday hours, phones open, lines open, volunteer day, fundraiser, marathon, parkrun,
      finish line, team of the month, award, awards, shortlisted, graduated, graduation, matched into, exam, exams, viva, osce
    `, because: 'The working life of staff, and the practice\'s own news.' },
    { terms: `
      imagine, suppose, say you, hypothetical, hypothetically, pretend, imaginary, fictional, fictitious, invented, made up, made-up,
      mannequin, manikin, simulation, simulated, sim session, vignette, quiz, exam question, mock exam, synthetic, dummy data, test data,
      testpatient, not a real, no real, nobody real
    `, because: 'Invented people.' },
  ]),
];
