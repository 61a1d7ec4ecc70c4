import { table } from '../Trade.js';

/** What people keep and look for at home. */
export const living = {
  kidsChores: [
    table(
      'kidsChore',
      'table',
      'kidsChores',
      [
        'child=category(childA childB) 0 1 0 1 0 1 1 0',
        'weekday=type(mon tue wed thu fri sat) 0 0 1 1 2 3 4 5',
        'pointsEarned=points 1 1 2 2 3 1 2 2',
        'done 1 1 1 0 1 0 0 0',
      ],
      {
        figures: ['count', 'sum pointsEarned'],
        charts: ['pointsEarned by child', 'pointsEarned by weekday'],
      },
    ),
  ],
  houseHunt: [
    table(
      'homeOption',
      'table',
      'homes',
      [
        'monthlyRent=price 1150 980 1650 720 1900 1380',
        'sizeM2=size 68 54 105 31 130 82',
        'roomCount=quantity 3 2 4 1 5 2',
        'viewing=time -5.17 -3.10 -1.16 2.18 4.11 6.15',
        'rating 4 3 4.5 _ _ _',
        'status(contacted viewingSet viewedHome applied declined) 3 4 2 1 1 1',
      ],
      {
        figures: ['count', 'avg monthlyRent', 'count viewingSet'],
        charts: ['monthlyRent by name', 'sizeM2 by name'],
      },
    ),
  ],
  gifts: [
    table(
      'gift',
      'table',
      'giftIdeas',
      [
        'recipient=category(familyGift friendGift colleagueGift) 0 1 0 1 2 0',
        'occasion=type(birthdayGift christmasGift) 0 0 1 1 1 1',
        'due -12 9 32 32 25 32',
        'planned 40 25 60 30 15 80',
        'actual 38 27 64 0 0 0',
        'status(idea boughtGift givenGift) 2 1 1 0 0 0',
      ],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual', 'count idea'],
        charts: ['planned actual by recipient', 'count by status'],
      },
    ),
  ],
  petVaccinations: [
    table(
      'vaccination',
      'table',
      'animal:pets',
      [
        'species=type(dog cat) 0 0 1 0 1 1 0 0',
        'vaccine=category(rabies distemper combined) 0 1 2 2 0 2 0 1',
        'date -370 -340 -300 -210 -150 -90 -60 -20',
        'nextVaccination=nextDate -5 25 65 155 215 275 305 345',
        'vet=doctor',
        'cost 48 55 60 62 45 60 48 55',
        'status(vaccDue upToDate) 0 1 1 1 1 1 1 1',
      ],
      {
        figures: ['count upToDate', 'overdue nextVaccination', 'sum cost'],
        charts: ['count by vaccine', 'cost by name'],
      },
    ),
  ],
  wineCellar: [
    table(
      'wine',
      'table',
      'wineNames',
      [
        'vintage=code(vintages)',
        'wineKind=type(redWine whiteWine sparklingWine) 1 0 0 0 2 1 0 1',
        'bottles=stock 6 4 3 8 2 5 2 6',
        'price 12 18 42 22 38 15 30 11',
        'value 72 72 126 176 76 75 60 66',
        'drinkUntil=end 700 1100 3600 1800 1400 500 2500 400',
        'place=location(shelfA shelfB shelfC) 0 1 2 1 0 0 2 0',
      ],
      {
        figures: ['count', 'sum bottles', 'sum value'],
        charts: ['bottles by wineKind', 'bottles by place', 'value by wineKind'],
      },
    ),
  ],
  readingList: [
    table(
      'book',
      'table',
      'bookTitles',
      [
        'writer=author',
        'category(novels nonFiction comics) 0 1 0 2 1 0',
        'pages=points 320 210 410 160 280 350',
        'status(wantedBook reading read) 2 2 2 1 0 0',
        'rating 4 3.5 5 _ _ _',
      ],
      {
        figures: ['count read', 'count wantedBook', 'sum pages read', 'avg rating'],
        charts: ['count by status', 'pages by category'],
      },
    ),
  ],
};
