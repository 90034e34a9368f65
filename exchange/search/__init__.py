"""Full text over all that is told in words: names, titles, summaries, testimonies."""
