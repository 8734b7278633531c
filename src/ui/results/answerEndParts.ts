import AnswerEnd from './AnswerEnd.svelte';
import NoRowCard from '#ui/results/cards/NoRowCard.svelte';

export const answerEndParts = { AnswerEnd, NoRowCard };
