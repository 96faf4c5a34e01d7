// @ts-check

/** The object that this text is in JSON, or null. @param {string} text @returns {Record<string, any> | null} */
export function jsonObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
