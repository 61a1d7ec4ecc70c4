import type { Lexicon } from '../Lexicon.js';

export const grammar: Lexicon['grammar'] = {
  and: 'and|plus|as well as|or',
  with: 'with|w|including|showing|containing|should show|should contain|should include|must show|must contain|it shows|that shows|which shows|listing|covering|also show|also include|also list|also see|also display',
  has: 'has a|has|have|each has|needs',
  by: 'by|per|for each|for every|of each|from each|in each|split by|grouped by|broken down by|across|on each|at each|within each',
  each: 'each|apiece|at|a piece|a head',
  best: 'best|strongest',
  worst: 'worst|weakest',
  of: 'of',
  for: 'for|about|on',
  from: 'from',
  to: 'to',
  until: 'by|until|before|through',
  without:
    "no|without|not|skip|exclude|leave out|don't want|do not want|don't need|do not need|no need for|none of",
  only: 'just|only|nothing but',
  stages: 'stages|stage|columns|statuses|steps|lanes|phases',
  overTime:
    'over time|trend|trends|by month|per month|monthly|weekly|daily|over the years|history|growth of|development of|how did|how has|how have|evolved|developed|evolution of',
  sequence: 'then|followed by|after that',
  current:
    'from|now|currently|i have|i already have|have saved|now at|at|we are at|we had|we have|today|already at|already have|so far|raised|already',
  target: 'to|reach|hit|target|target of|goal|goal of|path to|get to|up to|grow to|raise|collect|sell',
  grow: 'grow|increase|reach|hit|get to|path to|path|double|raise|reduce|cut|lower|save',
  share: 'share|proportion|percentage of|breakdown|split|distribution|part of',
  compare: 'compare|comparison|versus|vs|rank|ranking',
  monitor: 'monitor|keep an eye on|watch|observe',
  lead: "somewhere to keep track of|somewhere to note down|somewhere to write down|somewhere to track|somewhere to record|note down|write down|jot down|somewhere to keep|somewhere to log|somewhere to put|somewhere for|a place to keep|place to keep|a place for|place for|a good way to|an easy way to|easy way to|something simple to|one place for|warn me about|warn us about|alert me about|alert us about|alert me to|alert us to|remind me about|remind me of|remind us about|notify me about|please|would like to|would like|would love|can u|could u|pls|plz|i wanna|wanna|make me smth for|smth for|something for|an app for|app for|a tool for|a page for|tool for|deliver|prepare|produce|write|know|enter|i want to|i want|i need to|i need|i would like to|i would like|we want to|we want|we need|can you|could you|give me|show me|show|make me|make|build me|build|create|generate|design|set up|something to|a way to|help me|help us|let me|track|monitor|manage|organize|organise|record|keep an eye on|keep track of|calculate|work out|figure out|compute|what would it cost to|what does it cost to|how much would it cost to|how much does it cost to|how much is|how many|what are|what is|which|where|when do i|how much do i|compare|to see|see|keep track|keep on top of|plan|manage my|see at a glance|i am looking for|i'm looking for|looking for|i'd like to|i'd like|we'd like|need|want|i run|i have|i own|i manage|we run|we have|we are|i am|i'm|we're|we own|just|simple|small|what's my|what's the|what is my|how is my|how are my|how is our|how are our",
  self: "i|we|i'm|we're|i've|we've",
  article: 'a|an|the|my|our|your|some|their|all the|all our|all my|all of our|all of the',
  average: 'average|avg|mean',
  sum: 'total|sum|overall',
  count: 'how many|number of|count of|count',
  max: 'maximum|max|highest|largest|biggest|heaviest|longest|best|peak|most expensive|greatest',
  min: 'minimum|min|lowest|smallest|lightest|shortest|worst|cheapest|least',
  median: 'median',
  distinct: 'different|distinct|unique',
  top: 'top|first',
  descending:
    'highest first|descending|largest first|biggest first|most first|desc|highest|most|best|largest|top',
  ascending:
    'lowest first|ascending|smallest first|fewest first|asc|lowest|least|fewest|worst|smallest|bottom',
  over: 'over|above|more than|greater than|higher than|at least|exceeding|longer than',
  under: 'under|below|less than|lower than|fewer than|at most|shorter than',
  since: 'since|from|starting',
  after: 'after|later than',
  before: 'before|until|up to',
  between: 'between|from',
  in: 'in|during|for|of|at|on|by|from',
  except: 'excluding|except|without|not|other than|leaving out|apart from|not counting',
  minus: 'minus|less',
  rest: 'the|a|an|are|is|there|what|which|were|was|do|does|we|me|show|give|please|all|each|as|that|it|its|our|my',
  which: 'which|what|who',
  not: "not|isn't|aren't|no|never|haven't|hasn't|hadn't|didn't|wasn't|weren't",
  soFar:
    'so far|now|today|saved|saved already|in the bank|raised so far|already|to date|raised|done so far|right now|at the moment',
  reduce:
    'reduce|cut|lower|decrease|shrink|bring down|below|under|less than|fewer than|at most|no more than|maximum of',
  deduct: 'discount|off|less|minus|deduct|deductions|charges|withheld|loss|lose|losing|waste|net',
  last: 'how long|last|lasts|how many days|how many months|how many weeks|until it runs out|run out',
};

export const goals: Lexicon['goals'] = {
  attain:
    'save|saving|saving up|put aside|read|run|walk|swim|cycle|ride|lose|gain|pay off|pay back|collect|raise|raising|recruit|write|finish|complete|plant|sell|selling|donate|earn|sign up|win|grow|get|reach|reaching|hit|cut|reduce|lower|increase|learn|lift',
  have: "i've|we've|i have|we have|i'm at|we're at|i am at|now|currently|today",
  thisUnit: 'this|this coming',
};
