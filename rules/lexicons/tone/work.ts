import { defineLexicon } from '../../reading/lexicon';

/** Professions and trades of health care as a whole. */
export const profession = defineLexicon('profession', [
  { terms: `
      general practice, family medicine, primary care, emergency medicine, surgery, anaesthetics, anesthesia, anaesthesia, psychiatry,
      paediatrics, pediatrics, radiology, nursing, midwifery, pharmacy, community pharmacy, retail pharmacy, dentistry, physiotherapy,
      physio, occupational therapy, chiropractic, osteopathy, homeopathy, naturopathy, medicine, modern medicine, academic medicine,
      corporate medicine, hospital medicine, academia, the nhs, nhs, the hse, medicare, healthcare, health care, the health service,
      social care, aged care, the profession, my profession, our profession, my specialty, our specialty, this specialty, this
      profession, my own specialty, a profession, residency, med school, medical school, nursing school, orthopaedics, orthopedics,
      dermatology, public health, palliative care`, because: 'A field of work.' },
]);

/** Groups of colleagues. */
export const tradeGroup = defineLexicon('trade-group', [
  { terms: `
      gps, the modern gp, the average gp, surgeons, orthopods, orthopaedic surgeons, anaesthetists, anesthesiologists, radiologists,
      psychiatrists, dermatologists, physicians, medics, doctors, consultants, registrars, juniors, junior doctors, residents, interns,
      nurses, agency nurses, midwives, pharmacists, dentists, physios, physiotherapists, osteopaths, chiropractors, naturopaths,
      homeopaths, dietitians, nutritionists, nutrition coaches, health coaches, health coach, wellness coaches, life coaches,
      influencers, wellness influencers, physician associates, physician assistants, pas, nurse practitioners, nps, paramedics,
      receptionists, managers, administrators, executives, academics, epidemiologists, public health people, politicians, journalists,
      insurers`, because: 'A group that can be run down together.' },
]);

/** Employers, and those who run them. */
export const employer = defineLexicon('employer', [
  { terms: `
      my hospital, our hospital, this hospital, the hospital, my trust, our trust, this trust, the trust, my practice, our practice,
      this practice, my clinic, our clinic, my employer, our employer, my school, my company, our company, the company, this company, my
      department, our department, this department, this dump, this outfit, this place, this joint, this hellhole, this shop, this lot,
      the health board, health board, health authority, health district, dhb, te whatu ora, the county, the ministry, hq, head office,
      corporate, the chain, the board, our board, management, our management, senior management, upper management, hospital management,
      middle management, administration, hospital administration, admin, the admin, our leadership, leadership, our leadership team,
      executive team, our executive team, the executive, the exec, exec team, c-suite, the suits, medical manpower, medical staffing,
      hr, human resources, rota team, the rota coordinator, the board of directors, superintendent, the superintendent, medical
      superintendent, the dean, our dean, dean sir, hod, my hod, our hod, clinical director, our clinical director, clerkship director,
      program director, programme director, regional vp, the ceo, our ceo, chief executive, practice manager, our practice manager, my
      practice manager, ward manager, our ward manager, matron, my boss, our boss, my manager, our manager, my supervisor, line manager,
      bed manager, site manager, transformation lead, the college, our college, royal college, our society, our union, the union, the
      deanery, the university, the agency, the government, the governor, health nz, queensland health, nsw health, alberta health
      services, nsw ambulance, the lhd, county government, county health, afya house, the mec, health department, the health department,
      gauteng health, corporation hospital, civil hospital, medical director, the md, the cmd, the hmo, hmos, hospital administrator,
      hospital administrators, administrators, the bosses, our bosses, my bosses, the seniors, managers, middle managers, executives,
      the powers that be, the people upstairs, the top floor, our hospital board, hospital board, the franchise, the owner`, because: 'Those who employ or run the writer.' },
]);

/** Contempt for an institution. */
export const workContempt = defineLexicon('work-contempt', [
  { terms: `
      joke, sick joke, bad joke, absolute joke, laughing stock, shambles, absolute shambles, omnishambles, clown show, clown car,
      circus, zoo, farce, fish market, sheltered workshop, dog's breakfast, banana republic, third world, mickey mouse, cowboy outfit,
      kindergarten, daycare, slaughterhouse, abattoir, plantation, dungeon, jail, kangaroo court, old boys' club, boys' club, bingo
      hall, retirement home, retirement scheme, gravy train, trough, pantomime, shitshow, dumpster fire, bin fire, car crash, train
      wreck, sinking ship, sweatshop, sausage factory, conveyor belt, cattle market, prison, hellhole, dump, cesspit, toilet, sewer,
      swamp, snake pit, viper's nest, cult, mafia, racket, scam, con, ponzi scheme, pyramid scheme, protection racket, money-grubbing,
      cash cow, vending machine, parking lot, postbox, call centre, call center, glorified, cosplay, disgrace, embarrassment, cancer,
      shower, shower of cowards, shower of clowns, bunch of clowns, bunch of cowards, bunch of crooks, pack of cowards, pack of liars,
      gang of crooks, crooks, vultures, parasites, bloodsuckers, vampires, ghouls, leeches, cowards, clowns, muppets, idiots, imbeciles,
      liars, thieves, slave drivers, jokers, amateurs, dinosaurs, spineless, gutless, useless, clueless, brainless, heartless, soulless,
      rotten, rotten to the core, corrupt, toxic, not fit for purpose, couldn't care less, mediocrity, incompetence, beyond parody, a
      bad smell`, because: 'What an institution is called in contempt.' },
]);
