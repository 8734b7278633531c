import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import type { Readings } from '#core/gateway/readings.ts';
import { textOfResponse } from '#core/message/typedResponse.ts';
import { decodeScenarioSync, packScenario } from '#core/share/codec.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import { editSetupText } from '#core/setup/edit.ts';
import { printSetup } from '#core/setup/print.ts';
import { Playground } from '#ui/state/Playground.svelte.ts';
import { lateParts } from '#ui/late/lateParts.ts';
import { changeSetup, editNative } from '#ui/state/setupEdits.ts';

const open = (id: Parameters<typeof documentedScenario>[0]) =>
  new Playground(documentedScenario(id).scenario, lateParts());

/** What one request showed of these readings. */
const note = (readings: Partial<Readings>): FoundOut => ({
  on: '2026-11-29',
  readings,
  proof: [
    {
      setup: documentedScenario('preflight-4').scenario.setup,
      request: { method: 'GET', headers: [] },
      response: { status: 200, statusText: null, headers: null },
    },
  ],
  shownBy: Object.fromEntries(Object.keys(readings).map((id) => [id, [0]])),
});

const broken = '{"policy": {"maxAge": -1}}';

describe('Playground', () => {
  it.each(documentedScenarios)('opens $id as the row itself', ({ id, scenario }) => {
    const playground = new Playground(scenario, lateParts());
    expect(playground.answer.outcome).toBe(id);
    expect(playground.comparison.documented?.id).toBe(id);
    expect(playground.comparison.rowsOwn).toBe(true);
    expect(playground.stale).toBe(false);
    expect(playground.scenario).toEqual(scenario);
  });

  it('moves from 405 to 200 when the method is changed', () => {
    const playground = open('preflight-2');
    playground.editRequest(playground.request.text.replace('DELETE', 'POST'));
    expect(playground.answer.outcome).toBe('preflight-4');
    expect(playground.comparison.differing).toContain('Allowed Methods');
    expect(playground.comparison.rowsOwn).toBe(false);
  });

  it('keeps the last valid answer while a text cannot be read', () => {
    const playground = open('preflight-2');
    const before = playground.answer.response;
    playground.editSetup(broken);
    expect(playground.stale).toBe(true);
    expect(playground.answer.response).toEqual(before);
    expect(playground.setup.issues.map(({ code }) => code)).toEqual(['negative-max-age']);
    playground.editSetup('{"policy": null}');
    expect(playground.stale).toBe(false);
    expect(playground.answer.outcome).toBe('pass-through');
  });

  it('gives a form what the text says, also while it is not valid', () => {
    const playground = open('preflight-2');
    const refused = editSetupText(playground.setup.text, ['policy', 'maxAge'], -1);
    playground.editSetup(editSetupText(refused, ['policy', 'allowMethods'], ['PUT']));
    expect(playground.setup.stale).toBe(true);
    expect(playground.setup.shown?.policy?.allowMethods).toEqual(['PUT']);
    expect(playground.setup.value.policy?.allowMethods).toEqual(['POST', 'GET', 'PUT']);
    playground.editSetup('{');
    expect(playground.setup.shown).toBeNull();
  });

  it('makes no answer up for a request that HTTP cannot carry', () => {
    const playground = open('preflight-1');
    playground.editRequest('OPTIONS / HTTP/1.1\nOrigin: ☃');
    expect(playground.stale).toBe(true);
    expect(playground.request.value.headers[0]).toEqual(['Origin', 'http://test.com']);
  });

  it('takes back everything: edits, pinned readings, loaded scenarios', () => {
    const playground = open('preflight-2');
    playground.editRequest('GET / HTTP/1.1');
    playground.pin('vary', 'added');
    playground.load(documentedScenario('request-2').scenario);
    const outcomes = ['request-2'];
    while (playground.canUndo) {
      playground.undo();
      outcomes.push(`${playground.answer.outcome} ${Object.keys(playground.pinned).join()}`);
    }
    expect(outcomes).toEqual([
      'request-2',
      'request-no-origin vary',
      'request-no-origin ',
      'preflight-2 ',
    ]);
    playground.redo();
    playground.redo();
    expect(playground.pinned).toEqual({ vary: 'added' });
    expect(playground.canRedo).toBe(true);
  });

  it('takes letters typed into one field back together', () => {
    const playground = open('preflight-2');
    const { text } = playground.request;
    playground.editRequest(`${text}a`, 'raw');
    playground.editRequest(`${text}ab`, 'raw');
    playground.settle();
    playground.editRequest(`${text}abc`, 'raw');
    playground.undo();
    expect(playground.request.text).toBe(`${text}ab`);
    playground.undo();
    expect(playground.request.text).toBe(text);
  });

  it('does not make a step of an edit that changes nothing', () => {
    const playground = open('preflight-2');
    playground.editSetup(playground.setup.text);
    playground.editRequest(playground.request.text);
    expect(playground.canUndo).toBe(false);
  });

  it('unpins a reading that is set to its default', () => {
    const playground = open('preflight-4');
    playground.pin('vary', 'added');
    expect(playground.comparison.rowsOwn).toBe(false);
    expect(playground.answer.response?.headers.at(-1)).toEqual(['Vary', 'Origin']);
    playground.pin('vary', 'not-added');
    expect(playground.pinned).toEqual({});
    expect(playground.comparison.rowsOwn).toBe(true);
  });

  it('pins several readings in one step', () => {
    const playground = open('preflight-4');
    playground.pin('header-case', 'exact');
    playground.pinAll({ vary: 'added', 'header-case': 'case-insensitive' });
    expect(playground.pinned).toEqual({ vary: 'added' });
    playground.undo();
    expect(playground.pinned).toEqual({ 'header-case': 'exact' });
  });

  it('has readings as they were found out, in one step, also those that are the default', () => {
    const playground = open('preflight-4');
    playground.pin('vary', 'added');
    playground.pin('header-case', 'exact');
    const steps = () => [playground.pinned, playground.foundOut?.on];
    playground.takeFoundOut(note({ vary: 'not-added', 'method-case': 'case-insensitive' }));
    expect(steps()).toEqual([
      { 'header-case': 'exact', 'method-case': 'case-insensitive' },
      '2026-11-29',
    ]);
    playground.undo();
    expect(steps()).toEqual([{ vary: 'added', 'header-case': 'exact' }, undefined]);
    playground.redo();
    expect(playground.foundOut?.readings.vary).toBe('not-added');
  });

  it('puts what was found out now in the place of what was before, which is chosen from then on', () => {
    const playground = open('preflight-4');
    playground.takeFoundOut(note({ vary: 'added', 'header-case': 'exact' }));
    playground.takeFoundOut(note({ 'header-case': 'case-insensitive' }));
    expect(playground.pinned).toEqual({ vary: 'added' });
    expect(playground.foundOut).toEqual(note({ 'header-case': 'case-insensitive' }));
    expect(playground.scenario).toMatchObject({ foundOut: playground.foundOut });
    const elsewhere = new Playground(playground.scenario, lateParts());
    expect(elsewhere.foundOut).toEqual(playground.foundOut);
  });

  it('does not make a step of nothing that was found out', () => {
    const playground = open('preflight-4');
    playground.takeFoundOut({ on: '2026-11-29', readings: {}, proof: [], shownBy: {} });
    expect(playground.canUndo).toBe(false);
  });

  it('hands on what a link needs: own formatting and unfinished texts too', () => {
    const playground = open('preflight-2');
    const { setup, request } = playground.scenario;
    playground.editSetup(` ${printSetup(setup)}`);
    playground.editRequest(`${playground.request.text}\nno colon`);
    playground.pin('vary', 'added');
    expect(playground.scenario).toEqual({
      setup,
      request,
      readings: { vary: 'added' },
      drafts: { setup: playground.setup.text, request: playground.request.text },
    });
    const elsewhere = new Playground(playground.scenario, lateParts());
    expect(elsewhere.stale).toBe(true);
    expect(elsewhere.request.text).toBe(playground.request.text);
    expect(elsewhere.answer.outcome).toBe('preflight-2');
  });

  it('notifies its watchers', () => {
    const playground = open('preflight-2');
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(playground.answer.outcome));
    });
    flushSync();
    playground.load(documentedScenario('request-1').scenario);
    flushSync();
    stop();
    expect(seen).toEqual(['preflight-2', 'request-1']);
  });
});

describe('what is kept beside the scenario', () => {
  const { setup } = documentedScenario('preflight-4').scenario;
  const putAside = [{ rule: 'insecure-origin', about: 'http://test2.com', reason: 'A test' }];

  it('travels with it, is a step that undo takes back, and can be kept no longer', () => {
    const playground = open('preflight-2');
    playground.collect({ before: setup });
    playground.collect({ putAside });
    expect(playground.scenario).toMatchObject({ before: setup, putAside });
    const packed = packScenario(playground.scenario);
    expect(packed.ok && decodeScenarioSync(packed.value)).toEqual({
      ok: true,
      value: playground.scenario,
    });
    playground.undo();
    expect(playground.collection).toEqual({ before: setup });
    playground.collect({ before: undefined });
    expect(playground.scenario).toEqual(documentedScenario('preflight-2').scenario);
  });

  it('is opened with it', () => {
    const scenario = { ...documentedScenario('preflight-2').scenario, putAside };
    expect(new Playground(scenario, lateParts()).collection).toEqual({ putAside });
  });
});

describe('an edit by value', () => {
  const methods = ({ setup }: Playground) => setup.shown?.policy?.allowMethods;
  const allow = (playground: Playground, method: string) =>
    changeSetup(playground, ['policy', 'allowMethods'], [...(methods(playground) ?? []), method]);

  it('is in the text, the form and the answer at once, each one step', () => {
    const playground = open('preflight-2');
    allow(playground, 'PATCH');
    allow(playground, 'DELETE');
    expect(playground.answer.outcome).toBe('preflight-4');
    changeSetup(playground, ['policy', 'maxAge'], 4);
    changeSetup(playground, ['policy', 'maxAge'], 5);
    expect(playground.setup.value.policy).toMatchObject({
      allowMethods: ['POST', 'GET', 'PUT', 'PATCH', 'DELETE'],
      maxAge: 5,
    });
    expect(playground.setup.text).toBe(printSetup(playground.setup.value));
    const seen = [playground.setup.shown?.policy?.maxAge];
    while (playground.canUndo) {
      playground.undo();
      seen.push(playground.setup.shown?.policy?.maxAge);
    }
    expect(seen).toEqual([5, 4, null, null, null]);
  });

  it('is not lost when a scenario is loaded after it', () => {
    const playground = open('preflight-2');
    allow(playground, 'DELETE');
    playground.load(documentedScenario('request-1').scenario);
    expect(playground.answer.outcome).toBe('request-1');
    playground.undo();
    expect(playground.answer.outcome).toBe('preflight-4');
  });
});

it('opens a text that was left unfinished', () => {
  const playground = open('preflight-2');
  const { scenario } = documentedScenario('request-1');
  playground.load({ ...scenario, drafts: { setup: broken } });
  expect([playground.setup.text, playground.stale]).toEqual([broken, true]);
  expect(playground.answer.outcome).toBe('request-1');
});

describe('the step that a load is', () => {
  const editBody = (playground: Playground, body: string) =>
    playground.editRequest(`${playground.request.text}\n\n${body}`);

  it('is taken back whatever was changed since, and what was changed can be done again', () => {
    const playground = open('preflight-2');
    const takeBack = playground.load(documentedScenario('request-1').scenario);
    editBody(playground, 'typed since');
    const typed = playground.request.text;
    expect(takeBack()).toBe(true);
    expect(playground.answer.outcome).toBe('preflight-2');
    playground.redo();
    playground.redo();
    expect(playground.request.text).toBe(typed);
  });

  it('is taken back once', () => {
    const playground = open('preflight-2');
    const takeBack = playground.load(documentedScenario('request-1').scenario);
    playground.undo();
    expect(takeBack()).toBe(false);
    expect(playground.answer.outcome).toBe('preflight-2');
  });
});

it('keeps the body of a request that a form edits', () => {
  const playground = open('preflight-2');
  playground.editRequest(`${playground.request.text}\n\n{"a": 1}\n`);
  const { shown } = playground.request;
  playground.changeRequest({ ...shown, method: 'POST' });
  expect(playground.request.text).toMatch(/^POST [^]*test2\n\n\{"a": 1\}\n$/);
  playground.changeRequest(shown);
  expect(playground.request.text).toMatch(/^OPTIONS [^]*\n\n\{"a": 1\}\n$/);
});

describe('an unfinished text of the native service', () => {
  const native = ({ documents }: Playground) =>
    textOfResponse(
      (documents.setup.shown ?? documents.setup.value).nativeResponse,
      documents.native,
    );

  it('survives undo, a link and a reload', () => {
    const playground = open('request-2');
    const { over } = { over: native(playground) };
    editNative(playground, { text: '200 OK\nno colon', over }, null);
    playground.pin('vary', 'added');
    playground.undo();
    expect(native(playground)).toBe('200 OK\nno colon');
    const packed = packScenario(playground.scenario);
    const opened = decodeScenarioSync(packed.ok ? packed.value : '');
    expect(opened).toEqual({ ok: true, value: playground.scenario });
    const elsewhere = new Playground(playground.scenario, lateParts());
    expect(native(elsewhere)).toBe('200 OK\nno colon');
    playground.undo();
    expect([native(playground), playground.scenario.drafts]).toEqual([over, undefined]);
  });

  it('is gone when another response takes its place', () => {
    const playground = open('request-2');
    editNative(playground, { text: '200 OK\nno colon', over: native(playground) }, null);
    changeSetup(playground, ['nativeResponse'], { status: 404, statusText: 'Gone', headers: [] });
    expect(native(playground)).toBe('HTTP/1.1 404 Gone');
    expect(playground.scenario.drafts).toBeUndefined();
  });
});
