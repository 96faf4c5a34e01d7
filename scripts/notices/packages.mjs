// @ts-check
export async function bundledPackages() {
  return [];
}
