import AnswerEnd from '#ui/results/AnswerEnd.svelte';
import NoRowCard from '#ui/results/NoRowCard.svelte';

export const answerEndParts = { AnswerEnd, NoRowCard };
