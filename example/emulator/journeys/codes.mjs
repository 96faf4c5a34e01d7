// @ts-check

/** Codes that the library answers with, by the names of its JavaScript. */
export const CODES = {
  NotLoggedIn: 6014,
  InvalidParameter: 6017,
  VendorRefused: 800005,
  RegistrationTimeout: 800008,
  PermissionDenied: 800016,
  VendorNotConfigured: 880002,
  VendorNotLinked: 880003,
  VendorNotSupported: 880004,
  NotSupported: 880007,
};
