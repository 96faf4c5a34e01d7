// @ts-check
import { MODELS } from '../story/models.mjs';
import { vendorJourneys } from './vendor-journeys.mjs';

vendorJourneys({
  model: MODELS.xiaomi,
  refusal: { code: 22022, reason: 'illegal package name' },
});
