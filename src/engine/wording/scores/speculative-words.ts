// Words of guess and forecast, weighed by how often a sentence with them is one.

import { wordSet } from '../../text/word-classes';
import { weights } from './tally';

/** Guesses about facts: past or present, they stay guesses. */
export const GUESSES = weights({
  0.73: 'probably perhaps maybe possibly presumably conceivably doubtless',
  0.66: 'unclear seems seem seemingly speculated speculation speculates speculate',
});

/** What is to come: less so in a sentence that tells the past. */
export const FORECASTS = weights({
  0.73: 'unlikely hopes hoped',
  0.64: 'likely hoping predicted predicts predict expects expected expect expecting',
  0.45: `forecast forecasts forecasting projects projected projection projections anticipated anticipate anticipates unless prospect prospects eventually soon upcoming future looming
    opportunity opportunities inevitably inevitable seemed`,
  0.3: `potential potentially risk risks threatens tomorrow suggests suggest plan plans planned possible possibility should scheduled hope continue remain face vulnerable warned warns pressure
    needs challenge challenges further until ready estimated estimates promise promises promised pledge pledged chance chances aim aims aiming target targets whether willing longer faster
    ahead outlook odds`,
});

/** Matters of news: who acts and decides, what it is about. */
export const MATTERS = wordSet(
  `government governments minister ministers ministry president premier chancellor parliament lawmakers senate congress senator republican republicans democrat democrats party parties coalition opposition election
  elections voters court courts judge trial charges police prosecutors lawyer lawyers officials official spokesman spokeswoman spokesperson authorities agency mayor governor company companies firm firms
  bank banks market markets investors shares stocks profit profits sales revenue prices price oil trade tariffs deal merger talks agreement treaty sanctions economy growth jobs workers union unions budget taxes bill
  troops ceasefire violence protest protests protesters crisis storm hurricane flood rain residents victims campaign summit reporters analysts
  foreign nuclear security border migrants refugees aid vaccine fund loan debt rates dollars euros billion million percent`,
);
