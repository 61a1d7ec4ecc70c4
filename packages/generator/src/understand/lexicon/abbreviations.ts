/** Titles before a name: `M. Lefèvre`. */
export const shortened =
  /(?<!\p{L})(?:M|Mr|Mrs|Ms|Dr|Mme|Mlle|Sr|Sra|Dra|Prof|Hr|Fr|Lic|Ing|(?<!\p{Lu}\p{L}*\s)St)$/u;

/** Words that are written short within a sentence: `budget vs. spent`. */
export const abbreviated = /(?<!\p{L})(?:vs|incl|Mio|Mrd|approx|ca|inkl|bzw|ggf|z\.\s?B|aprox|env|nr|núm)$/iu;

/** Numbers that are places in a row: `im 2. Quartal`, `das 1. und 2. Obergeschoss`. */
export const ordinal =
  /(?<!\p{L})(?:im|am|zum|zur|vom|beim|der|die|das|den|dem|des|jede[rsnm]?|unser(?:e[rsnm]?)?|und|bis|seit|ab|\d{1,2}\.)\s\d{1,2}$/iu;
