/** Titles before a name: `M. Lefèvre`. */
export const shortened = /(?<!\p{L})(?:M|Mr|Mrs|Ms|Dr|Mme|Mlle|Sr|Sra|Dra|Prof|Hr|Fr|Lic|Ing)$/u;

/** Words that are written short within a sentence: `budget vs. spent`. */
export const abbreviated = /(?<!\p{L})(?:vs|incl|Mio|Mrd|approx|ca|inkl|bzw|ggf|z\.\s?B|aprox|env)$/iu;
