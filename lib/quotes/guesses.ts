import type { Guess } from './guess';
import {
  byWhom,
  colonBefore,
  cueFarAfter,
  cueFarBefore,
  cueJustAfter,
  cueJustBefore,
  cueNearBefore,
  subject,
  thoughtBefore,
  weakCueBefore,
} from './guesses-by-clause';
import { reportedOn, saidIn, worded } from './guesses-by-words';
import {
  accordingTo,
  dashBefore,
  labelBefore,
  labelInside,
  signed,
  whose,
  whoseSaying,
} from './guesses-by-phrase';
import type { Place } from './places';
import { toldInside } from './told-inside';

/** All speakers the sentence around a quotation offers, the likeliest first. */
export function guessesFor(text: string, place: Place): readonly Guess[] {
  const guesses = known.get(place) ?? guessed(text, place);
  known.set(place, guesses);
  return guesses;
}

// Every quotation is asked about twice: for itself, and by the one before it.
const known = new WeakMap<Place, readonly Guess[]>();

const ORDER = [
  saidIn,
  worded,
  labelInside,
  labelBefore,
  dashBefore,
  byWhom,
  cueJustBefore,
  cueJustAfter,
  cueNearBefore,
  toldInside,
  signed,
  accordingTo,
  colonBefore,
  whoseSaying,
  weakCueBefore,
  cueFarBefore,
  cueFarAfter,
  thoughtBefore,
  reportedOn,
  whose,
  subject,
];

function guessed(text: string, place: Place): Guess[] {
  const { standIns } = place.sentence.language;
  return ORDER.flatMap((rule) => rule(text, place) ?? []).filter(
    ({ speaker }) => !standIns.has(speaker.text.toLowerCase()),
  );
}
