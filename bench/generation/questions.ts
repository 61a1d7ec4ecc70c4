import {
  bottom,
  by,
  count,
  dayOf,
  largest,
  mean,
  median,
  monthOf,
  numberOf,
  shares,
  smallest,
  sum,
  top,
  yearOf,
} from './loops.js';
import type { QuestionCase, RawRow } from './types.js';

const is = (key: string, value: string | number) => (row: RawRow) =>
  row[key] === value || Number(row[key]) === value;
const bars = 'bar|horizontalBar';
const parts = 'pie|donut|bar|horizontalBar';

/** Questions over real files, each with its answer by a plain loop. */
export const questions: readonly QuestionCase[] = [
  {
    file: 'movies.json',
    ask: 'average IMDB rating by genre',
    kind: bars,
    answer: (rows) => by(rows, 'Major Genre', (group) => mean(group, 'IMDB Rating')),
  },
  {
    file: 'movies.json',
    ask: 'average rating by genre since 2000, highest first',
    kind: bars,
    answer: (rows) =>
      largest(
        by(
          rows.filter((row) => (dayOf(row, 'Release Date')?.year ?? 0) >= 2000),
          'Major Genre',
          (group) => mean(group, 'IMDB Rating'),
        ),
      ),
  },
  {
    file: 'movies.json',
    ask: 'top 10 directors by worldwide gross',
    kind: bars,
    answer: (rows) =>
      largest(
        by(rows, 'Director', (group) => sum(group, 'Worldwide Gross')),
        10,
      ),
  },
  {
    file: 'movies.json',
    ask: 'how many movies per distributor, top 5',
    kind: bars,
    answer: (rows) => largest(by(rows, 'Distributor', count), 5),
  },
  {
    file: 'movies.json',
    ask: 'total US gross of drama movies',
    answer: (rows) => sum(rows.filter(is('Major Genre', 'Drama')), 'US Gross'),
  },
  {
    file: 'movies.json',
    ask: 'share of movies by MPAA rating',
    kind: parts,
    answer: (rows) => by(rows, 'MPAA Rating', count),
  },
  { file: 'movies.json', ask: 'how many movies are there', answer: (rows) => rows.length },
  {
    file: 'movies.json',
    ask: 'production budget per year',
    kind: 'line|bar|area',
    answer: (rows) => by(rows, yearOf('Release Date'), (group) => sum(group, 'Production Budget')),
  },
  {
    file: 'movies.json',
    ask: 'worldwide gross minus production budget by genre',
    kind: bars,
    answer: (rows) =>
      by(rows, 'Major Genre', (group) => sum(group, 'Worldwide Gross') - sum(group, 'Production Budget')),
  },
  {
    file: 'movies.json',
    ask: 'median running time by source',
    kind: bars,
    answer: (rows) => by(rows, 'Source', (group) => median(group, 'Running Time min')),
  },
  { file: 'movies.json', ask: 'highest IMDB rating', answer: (rows) => top(rows, 'IMDB Rating') },
  {
    file: 'movies.json',
    ask: 'number of comedies released by Universal',
    answer: (rows) => rows.filter(is('Major Genre', 'Comedy')).filter(is('Distributor', 'Universal')).length,
  },
  {
    file: 'movies.json',
    ask: 'movies with IMDB rating above 8 by genre',
    kind: bars,
    answer: (rows) =>
      by(
        rows.filter((row) => (numberOf(row, 'IMDB Rating') ?? 0) > 8),
        'Major Genre',
        count,
      ),
  },
  {
    file: 'movies.json',
    ask: 'how many different directors',
    answer: (rows) => new Set(rows.flatMap((row) => row.Director ?? [])).size,
  },
  {
    file: 'cars.json',
    ask: 'average horsepower by origin',
    kind: bars,
    answer: (rows) => by(rows, 'Origin', (group) => mean(group, 'Horsepower')),
  },
  {
    file: 'cars.json',
    ask: 'cars per year',
    kind: 'line|bar|area',
    answer: (rows) => by(rows, yearOf('Year'), count),
  },
  {
    file: 'cars.json',
    ask: 'mpg by cylinders',
    kind: 'bar|horizontalBar|line',
    answer: (rows) => by(rows, 'Cylinders', (group) => mean(group, 'Miles_per_Gallon')),
  },
  {
    file: 'cars.json',
    ask: 'share of cars from each origin',
    kind: parts,
    answer: (rows) => by(rows, 'Origin', count),
  },
  { file: 'cars.json', ask: 'heaviest car weight', answer: (rows) => top(rows, 'Weight_in_lbs') },
  {
    file: 'cars.json',
    ask: 'average weight of japanese cars',
    answer: (rows) => mean(rows.filter(is('Origin', 'Japan')), 'Weight_in_lbs'),
  },
  {
    file: 'cars.json',
    ask: 'avrage horspower by orgin',
    kind: bars,
    answer: (rows) => by(rows, 'Origin', (group) => mean(group, 'Horsepower')),
  },
  {
    file: 'seattle-weather.csv',
    ask: 'total precipitation per month',
    kind: 'line|bar|area',
    answer: (rows) => by(rows, monthOf('date'), (group) => sum(group, 'precipitation')),
  },
  {
    file: 'seattle-weather.csv',
    ask: 'average max temperature by month in 2014',
    kind: 'line|bar|area',
    answer: (rows) =>
      by(
        rows.filter((row) => dayOf(row, 'date')?.year === 2014),
        monthOf('date'),
        (group) => mean(group, 'temp_max'),
      ),
  },
  {
    file: 'seattle-weather.csv',
    ask: 'how many days of each weather',
    kind: parts,
    answer: (rows) => by(rows, 'weather', count),
  },
  {
    file: 'seattle-weather.csv',
    ask: 'number of rainy days in 2013',
    answer: (rows) =>
      rows.filter((row) => row.weather === 'rain' && dayOf(row, 'date')?.year === 2013).length,
  },
  {
    file: 'seattle-weather.csv',
    ask: 'windiest day: maximum wind by year',
    kind: 'line|bar|area|horizontalBar',
    answer: (rows) => by(rows, yearOf('date'), (group) => top(group, 'wind')),
  },
  { file: 'seattle-weather.csv', ask: 'lowest temp min', answer: (rows) => bottom(rows, 'temp_min') },
  {
    file: 'seattle-weather.csv',
    ask: 'Niederschlag pro Jahr',
    kind: 'line|bar|area',
    answer: (rows) => by(rows, yearOf('date'), (group) => sum(group, 'precipitation')),
  },
  {
    file: 'stocks.csv',
    ask: 'average price by symbol',
    kind: bars,
    answer: (rows) => by(rows, 'symbol', (group) => mean(group, 'price')),
  },
  {
    file: 'stocks.csv',
    ask: 'AAPL price over time',
    kind: 'line|area',
    answer: (rows) => by(rows.filter(is('symbol', 'AAPL')), monthOf('date'), (group) => mean(group, 'price')),
  },
  {
    file: 'stocks.csv',
    ask: 'max price of GOOG',
    answer: (rows) => top(rows.filter(is('symbol', 'GOOG')), 'price'),
  },
  {
    file: 'stocks.csv',
    ask: 'average price per year excluding GOOG',
    kind: 'line|bar|area',
    answer: (rows) =>
      by(
        rows.filter((row) => row.symbol !== 'GOOG'),
        yearOf('date'),
        (group) => mean(group, 'price'),
      ),
  },
  {
    file: 'penguins.json',
    ask: 'average body mass by species',
    kind: bars,
    answer: (rows) => by(rows, 'Species', (group) => mean(group, 'Body Mass (g)')),
  },
  {
    file: 'penguins.json',
    ask: 'how many penguins per island',
    kind: parts,
    answer: (rows) => by(rows, 'Island', count),
  },
  {
    file: 'penguins.json',
    ask: 'flipper length by sex',
    kind: bars,
    answer: (rows) => by(rows, 'Sex', (group) => mean(group, 'Flipper Length (mm)')),
  },
  {
    file: 'penguins.json',
    ask: 'heaviest penguins on Dream: max body mass by species',
    kind: bars,
    answer: (rows) =>
      by(rows.filter(is('Island', 'Dream')), 'Species', (group) => top(group, 'Body Mass (g)')),
  },
  {
    file: 'penguins.json',
    ask: 'masse corporelle moyenne par espèce',
    kind: bars,
    answer: (rows) => by(rows, 'Species', (group) => mean(group, 'Body Mass (g)')),
  },
  {
    file: 'gapminder.json',
    ask: 'life expectancy in Japan over the years',
    kind: 'line|area|bar',
    answer: (rows) => by(rows.filter(is('country', 'Japan')), 'year', (group) => mean(group, 'life_expect')),
  },
  {
    file: 'gapminder.json',
    ask: 'population by country in 2005, top 8',
    kind: bars,
    answer: (rows) =>
      largest(
        by(rows.filter(is('year', 2005)), 'country', (group) => sum(group, 'pop')),
        8,
      ),
  },
  {
    file: 'gapminder.json',
    ask: 'average fertility by year',
    kind: 'line|area|bar',
    answer: (rows) => by(rows, 'year', (group) => mean(group, 'fertility')),
  },
  {
    file: 'gapminder.json',
    ask: '5 countries with the lowest life expectancy in 2000',
    kind: bars,
    answer: (rows) =>
      smallest(
        by(rows.filter(is('year', 2000)), 'country', (group) => mean(group, 'life_expect')),
        5,
      ),
  },
  {
    file: 'barley.json',
    ask: 'yield by site and year',
    kind: 'bar|horizontalBar|line',
    answer: (rows) =>
      by(
        rows,
        (row) => `${row.site}|${row.year}`,
        (group) => mean(group, 'yield'),
      ),
  },
  {
    file: 'barley.json',
    ask: 'best variety by average yield',
    kind: bars,
    answer: (rows) => largest(by(rows, 'variety', (group) => mean(group, 'yield'))),
  },
  {
    file: 'iowa-electricity.csv',
    ask: 'net generation by source',
    kind: parts,
    answer: (rows) => by(rows, 'source', (group) => sum(group, 'net_generation')),
  },
  {
    file: 'iowa-electricity.csv',
    ask: 'share of net generation by source',
    kind: parts,
    answer: (rows) => by(rows, 'source', (group) => sum(group, 'net_generation')),
  },
  {
    file: 'iowa-electricity.csv',
    ask: 'renewables generation per year',
    kind: 'line|bar|area',
    answer: (rows) =>
      by(rows.filter(is('source', 'Renewables')), yearOf('year'), (group) => sum(group, 'net_generation')),
  },
  {
    file: 'iowa-electricity.csv',
    ask: 'total generation after 2010',
    answer: (rows) =>
      sum(
        rows.filter((row) => (dayOf(row, 'year')?.year ?? 0) > 2010),
        'net_generation',
      ),
  },
  {
    file: 'disasters.csv',
    ask: 'deaths from earthquakes since 1950',
    answer: (rows) =>
      sum(
        rows.filter((row) => row.Entity === 'Earthquake' && Number(row.Year) >= 1950),
        'Deaths',
      ),
  },
  {
    file: 'disasters.csv',
    ask: 'deaths by entity, excluding All natural disasters',
    kind: bars,
    answer: (rows) =>
      by(
        rows.filter((row) => row.Entity !== 'All natural disasters'),
        'Entity',
        (group) => sum(group, 'Deaths'),
      ),
  },
  {
    file: 'disasters.csv',
    ask: 'flood deaths between 1920 and 1940 by year',
    kind: 'line|bar|area',
    answer: (rows) =>
      by(
        rows.filter((row) => row.Entity === 'Flood' && Number(row.Year) >= 1920 && Number(row.Year) <= 1940),
        'Year',
        (group) => sum(group, 'Deaths'),
      ),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'strikes per month',
    kind: 'line|bar|area',
    answer: (rows) => by(rows, monthOf('Flight Date'), count),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'total cost by wildlife size',
    kind: parts,
    answer: (rows) => by(rows, 'Wildlife Size', (group) => sum(group, 'Cost Total $')),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'ten origin states with most strikes',
    kind: bars,
    answer: (rows) => largest(by(rows, 'Origin State', count), 10),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'average cost repair during climb',
    answer: (rows) => mean(rows.filter(is('Phase of flight', 'Climb')), 'Cost Repair'),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'golpes por hora del día',
    kind: parts,
    answer: (rows) => by(rows, 'Time of day', count),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'number of strikes at night in Texas',
    answer: (rows) =>
      rows.filter((row) => row['Time of day'] === 'Night' && row['Origin State'] === 'Texas').length,
  },
  {
    file: 'gapminder-health-income.csv',
    ask: 'average income by region, lowest first',
    kind: bars,
    answer: (rows) => smallest(by(rows, 'region', (group) => mean(group, 'income'))),
  },
  {
    file: 'gapminder-health-income.csv',
    ask: 'share of population of each region',
    kind: parts,
    answer: (rows) => by(rows, 'region', (group) => sum(group, 'population')),
  },
  {
    file: 'gapminder-health-income.csv',
    ask: 'countries with health over 80',
    answer: (rows) => rows.filter((row) => Number(row.health) > 80).length,
  },
  {
    file: 'income.json',
    ask: 'average pct by group in the south region',
    kind: bars,
    answer: (rows) => by(rows.filter(is('region', 'south')), 'group', (group) => mean(group, 'pct')),
  },
  {
    file: 'flights-2k.json',
    ask: 'average delay by origin, top 10',
    kind: bars,
    answer: (rows) =>
      largest(
        by(rows, 'origin', (group) => mean(group, 'delay')),
        10,
      ),
  },
  {
    file: 'flights-2k.json',
    ask: 'flights per destination as share of the total',
    kind: parts,
    answer: (rows) => shares(by(rows, 'destination', count)),
  },
  {
    file: 'unemployment-across-industries.json',
    ask: 'unemployment rate for Construction over time',
    kind: 'line|area',
    answer: (rows) =>
      by(rows.filter(is('series', 'Construction')), monthOf('date'), (group) => mean(group, 'rate')),
  },
  {
    file: 'unemployment-across-industries.json',
    ask: 'average count by series from 2005 to 2008',
    kind: bars,
    answer: (rows) =>
      by(
        rows.filter((row) => Number(row.year) >= 2005 && Number(row.year) <= 2008),
        'series',
        (group) => mean(group, 'count'),
      ),
  },
  {
    file: 'wheat.json',
    ask: 'wheat and wages over time',
    kind: 'line|area|combination',
    answer: (rows) => by(rows, 'year', (group) => mean(group, 'wheat')),
  },
  {
    file: 'obesity.json',
    ask: 'states with the highest rate, top 5',
    kind: bars,
    answer: (rows) =>
      largest(
        by(rows, 'state', (group) => mean(group, 'rate')),
        5,
      ),
  },
];
