import type { Language } from '../lexicon/index.js';
import type { Topic } from '../Meaning.js';
import { findMentions } from '../words/mentions.js';
import { readTopic } from '../subject/topic.js';

/** What a request leaves open is taken from what was told before it: the records, never the figures. */
export function withStory(topic: Topic, story: string, language: Language): Topic {
  if (story === '' || topic.entities.some(({ isWeak }) => !isWeak)) return topic;
  const told = readTopic(
    story,
    { start: 0, end: story.length },
    findMentions(story, language).mentions,
    language,
  );
  const strong = told.entities.filter(({ isWeak }) => !isWeak);
  return { ...topic, entities: [...topic.entities, ...(strong.length > 0 ? strong : told.entities)] };
}
