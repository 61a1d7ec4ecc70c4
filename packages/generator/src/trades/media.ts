import { table, type Trade } from './Trade.js';

/** What is made to be seen, heard or run: campaigns, shows, pictures and software. */
export const media = {
  agency: [
    table(
      'campaign',
      'timeline',
      'campaign',
      [
        'customer=company',
        'channel 0 1 2 0 4 2',
        'start -50 -30 -12 4 20 45',
        'end -20 -2 18 34 40 75',
        'planned 8000 6500 3000 5200 4000 2500',
        'actual 7800 6900 1400 0 0 0',
        'status(planned in-progress complete) 2 2 1 0 0 0',
      ],
      {
        figures: ['count in-progress', 'left planned actual'],
        charts: ['planned actual by channel'],
      },
    ),
    table(
      'content',
      'board',
      'content',
      [
        'channel 1 2 0 1 2 0',
        'due -4 1 4 8 12 18',
        'owner',
        'status(idea draft review published) 3 2 2 1 0 0',
      ],
      { figures: ['count published'] },
    ),
    table(
      'lead',
      'table',
      'company',
      ['source 0 1 2 3 1 0', 'created -30 -22 -15 -9 -4 -1', 'value 4500 2800 9000 3600 5200 1900'],
      { figures: ['count'], charts: ['value by source'] },
    ),
  ],
  socialMedia: [
    table(
      'post',
      'board',
      'content',
      [
        'channel=category(instagram youtube tiktok newsletter) 0 1 2 0 3 1',
        'publish=start -12 -6 -2 2 6 10',
        'status(idea script recorded published) 3 3 3 2 1 0',
      ],
      {
        figures: ['count published'],
      },
    ),
    table(
      'result',
      'table',
      'content:content',
      [
        'date -60 -48 -35 -24 -12 -5',
        'views=votes 12400 8600 15200 9800 21000 17600',
        'likes=quantity 840 520 1100 640 1750 1320',
        'newFollowers=points 120 64 180 90 260 210',
      ],
      {
        figures: ['sum views', 'sum newFollowers'],
        charts: ['views by name', 'newFollowers by date'],
      },
    ),
    table(
      'sponsor',
      'table',
      'company',
      [
        'amount 500 1200 350 800 600 1500',
        'due -8 2 9 16 24 40',
        'status(contacted agreed paid) 2 2 1 1 0 0',
      ],
      { figures: ['sum amount paid'] },
    ),
  ],
  podcast: [
    table(
      'episode',
      'board',
      'podcastTopics',
      [
        'number=points 21 22 23 24 25 26',
        'publish=start -21 -14 -7 2 9 16',
        'status(idea recorded edited published) 3 3 3 2 1 0',
      ],
      {
        figures: ['count published', 'count idea'],
      },
    ),
    table(
      'result',
      'table',
      'episode:podcastTopics',
      [
        'date -77 -63 -49 -35 -21 -7',
        'downloads=votes 1240 1380 1310 1560 1720 980',
        'minutes 42 38 51 45 36 48',
      ],
      {
        figures: ['sum downloads'],
        charts: ['downloads by name'],
      },
    ),
    table(
      'guest',
      'table',
      'podcastGuests',
      [
        'topic=category(craft money society) 0 1 2 0 1',
        'date -7 2 9 16 30',
        'status(asked confirmed recorded) 2 1 1 0 0',
      ],
      { figures: ['count confirmed'] },
    ),
    table('sponsor', 'table', 'company', ['amount 250 400 250 300', 'status(contacted agreed paid) 2 1 1 0']),
  ],
  newsletter: [
    table(
      'issue',
      'board',
      'content',
      ['publish=start -28 -21 -14 -7 1 8', 'owner', 'status(idea draft review sent) 3 3 3 3 1 0'],
      { figures: ['count sent'] },
    ),
    table(
      'result',
      'table',
      'content:content',
      [
        'date -35 -28 -21 -14 -7 -1',
        'subscribers=quantity 1820 1865 1910 1988 2040 2110',
        'opened=humidity 0.46 0.44 0.48 0.51 0.45 0.49',
        'clicked=share 0.062 0.055 0.071 0.08 0.058 0.066',
      ],
      {
        figures: ['avg opened', 'avg clicked'],
        charts: ['subscribers by date', 'opened by name'],
      },
    ),
  ],
  photography: [
    table(
      'shoot',
      'board',
      'shoots',
      [
        'customer=company',
        'date -20 -9 -3 5 14 30',
        'place=room(studioRoom outdoors onSite) 0 1 2 1 0 2',
        'amount 450 1800 320 2400 280 950',
        'status(requested booked editing handedOver) 3 2 2 1 1 0',
      ],
      {
        figures: ['count booked', 'count editing', 'sum amount'],
        charts: ['amount by place'],
      },
    ),
    table(
      'invoice',
      'table',
      'invoice:#',
      [
        'customer=company',
        'due -10 -2 5 12 20 30',
        'amount 450 900 320 1200 280 475',
        'status(sent paid) 1 1 0 0 0 0',
      ],
      { figures: ['sum amount sent'] },
    ),
    table('equipment', 'table', 'cameraGear', [
      'value 2400 1200 850 600 320',
      'date -900 -700 -400 -300 -90',
      'condition=status(ok needsRepair outOfUse) 0 0 1 0 0',
    ]),
  ],
  software: [
    table(
      'task',
      'board',
      'feature',
      ['priority 0 1 1 2 0 1 2 1', 'owner', 'points 5 3 8 2 5 3 5 8', 'status 3 3 2 1 1 0 0 0'],
      {
        figures: ['sum points', 'sum points done'],
        charts: ['points by status'],
      },
    ),
    table(
      'bug',
      'table',
      'bug',
      [
        'severity 0 2 1 3 2 1',
        'created -14 -10 -8 -5 -3 -1',
        'owner',
        'status(open doing solved) 2 1 1 0 0 0',
      ],
      {
        figures: ['count open'],
        charts: ['count by severity'],
      },
    ),
    table('release', 'timeline', 'releases', [
      'start -30 -8 14 40',
      'end -12 10 36 62',
      'status(planned in-progress complete) 2 1 0 0',
    ]),
  ],
  startup: [
    table(
      'milestone',
      'timeline',
      'startupSteps',
      [
        'start -60 -30 -5 20 50 80',
        'end -31 -6 25 55 85 120',
        'owner',
        'status(planned in-progress complete) 2 2 1 0 0 0',
      ],
      {
        figures: ['count complete'],
      },
    ),
    table(
      'month',
      'table',
      'lastMonths',
      [
        'date -150 -120 -90 -60 -30 -1',
        'revenue=amount 4200 5100 6300 7800 9200 11400',
        'costs=cost 18500 19200 19800 21000 21600 22400',
        'cash=value 310000 295900 282400 269200 256800 245800',
      ],
      {
        figures: ['sum revenue', 'sum costs'],
        charts: ['cash by date', 'revenue costs by name'],
      },
    ),
    table(
      'investor',
      'board',
      'company',
      [
        'amount 100000 250000 50000 150000 75000 500000',
        'nextContact=due -2 3 6 10 14 21',
        'status(contacted pitched negotiation agreed) 3 2 1 1 0 0',
      ],
      { figures: ['sum amount agreed'] },
    ),
  ],
} as const satisfies Record<string, Trade>;
