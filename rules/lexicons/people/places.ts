import { defineLexicon } from '../../reading/lexicon';

export const places = [
  defineLexicon('facility', [
    { forms: 'noun', terms: `hospital, infirmary, clinic, surgery, practice, health centre, health center, medical centre, medical center, hospice, care home, nursing home, rest home, retirement home, retirement village, assisted living, group home, sheltered housing, residential home, home, lodge,
      polyclinic, walk-in centre, urgent care, minor injuries unit, miu, district general, dgh, teaching hospital, community hospital, cottage hospital, children's hospital, maternity hospital, mission hospital, sanatorium, asylum, pharmacy, chemist, dispensary, drugstore, dental practice, opticians,
      trust, health board, dhb, phc, primary health centre, health post, birth centre, birthing centre, birthing unit, dialysis centre, dialysis unit, cancer centre, cancer center, rehab, rehab centre, detox, day centre, day hospital, ambulance station, gp surgery, doctor's office, va, field hospital`, because: 'Where people are cared for.' },
  ]),
  defineLexicon('ward', [
    { forms: 'noun', terms: `ward, bay, bed, room, side room, sideroom, cubicle, cube, resus, chair, trolley, stall, unit, pod, theatre, suite, bedspace, bed space, corridor, pram, incubator, crib, cot, isolette, gurney, hallway bed, curtain, station, tower, floor, wing, box, trauma bay, recovery`, because: 'Places within a hospital.' },
    { terms: `icu, itu, micu, sicu, picu, nicu, scbu, hdu, ccu, cicu, amu, mau, sau, ed, er, a&e, a and e, emergency department, emergency room, casualty, majors, minors, resus, labour ward, labor ward, l&d, delivery suite, maternity, postnatal, antenatal, triage, acute medicine, oncology, infusion, day surgery,
      outpatients, opd, clinic, endoscopy, cath lab, dialysis, theatre, or, the or, pacu, step-down, stepdown, med surg, tele, telemetry, burns unit, stroke unit, chemo suite, psych ward, locked ward, paeds, peds, neonatal unit, special care, intensive care, high dependency, coronary care, handover`, because: 'Units by their usual names.' },
  ]),
  defineLexicon('place-word', [
    { forms: 'noun', terms: `street, road, lane, avenue, close, crescent, drive, court, square, terrace, grove, hill, brow, gardens, park, row, way, boulevard, parade, place, mews, quay, wharf, bridge, bypass, ring road, crossroads, junction, roundabout, highway, turnpike, interstate, estate, housing estate, scheme, halting site, caravan site,
      trailer park, mobile home, village, town, city, suburb, township, county, parish, shire, borough, district, province, island, valley, bay, creek, falls, springs, beach, harbour, harbor, port, station, airport, flat, apartment, house, cottage, farm, ranch, croft, barn, school, primary, preschool, kindergarten, kinder, nursery, crèche, creche,
      high school, secondary school, college, university, academy, convent, monastery, abbey, cathedral, church, chapel, mosque, temple, gurdwara, synagogue, marae, pub, bar, restaurant, café, cafe, chipper, chippy, takeaway, shop, post office, bookies, library, market, supermarket, mill, mine, factory, plant, cannery, quarry, foundry, warehouse, lumber yard,
      garage, dealership, prison, jail, barracks, base, reserve, reservation, motel, hotel, casino, club, gym, pool, pitch, field, stadium, rink, track, racecourse, allotment, golf club, bowls club, legion, community hall, town hall, village hall, parade ground, car park, parking lot, depot, signal box, lighthouse, docks, shearing shed, woolshed, dairy, bakery, butcher's, barber's, salon`, because: 'What a place is called by, with or without a name.' },
  ]),
];
