#!/usr/bin/env node
// @ts-check
/** An app may select any of the vendors, so each one's classes are used by no other's, and by none that every app has. */
import { capture } from '../build/run.mjs';
import { classesOf } from './android.mjs';
import { report } from './report.mjs';
import { strangersIn } from './strangers.mjs';

report(() => strangersIn(capture('jdeps', ['-v', classesOf('library')])));
