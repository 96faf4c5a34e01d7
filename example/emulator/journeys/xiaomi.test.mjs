// @ts-check
import { vendorJourneys } from './vendor-journeys.mjs';

vendorJourneys({
  model: 'xiaomi',
  refusal: { code: 22022, reason: 'illegal package name' },
});
