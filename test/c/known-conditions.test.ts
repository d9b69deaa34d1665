import assert from 'node:assert/strict';
import { test } from 'node:test';
import { truthOf } from '../../src/c/known-conditions.ts';

const DEFINED = new Map([
  ['YES', true],
  ['NO', false],
]);

const cases: readonly (readonly [line: string, truth: boolean | undefined])[] = [
  ['#ifdef YES', true],
  ['#  ifdef NO /* not here */', false],
  ['#ifdef OTHER', undefined],
  ['#ifndef YES // there', false],
  ['#ifndef NO', true],
  ['#if defined(YES)', true],
  ['#if !defined NO', true],
  ['#elif defined(OTHER) || defined(YES)', true],
  ['#if defined(OTHER) && defined(NO)', false],
  ['#if defined(OTHER) && defined(YES)', undefined],
  ['#if defined(YES) && \\\n    !(defined(NO) || defined(OTHER))', undefined],
  ['#if !(defined(NO) || !defined(YES))', true],
  ['#if YES', undefined],
  ['#if NO', false],
  ['#if NO > 3', undefined],
  ['#if IS_ENABLED(YES) && defined(NO)', false],
  ['#if IS_ENABLED(YES) || defined(YES)', true],
  ['#if (VERSION(1, 2) < 3 && NO) || 0', false],
  ['#if 1 && defined(NO)', false],
  ['#if (', undefined],
  ['#if', undefined],
  ['#else', undefined],
];

for (const [line, truth] of cases)
  test(`${line} ${truth === undefined ? 'cannot be told' : truth ? 'holds' : 'does not hold'}`, () => {
    assert.equal(truthOf(line, DEFINED), truth);
  });
