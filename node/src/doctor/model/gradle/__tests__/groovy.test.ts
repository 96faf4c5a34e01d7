import { groovyLeaves } from '../groovy';

const words = (text: string) => groovyLeaves(text).map(([start, end]) => text.slice(start, end));

test.each<[string, string, readonly string[]]>([
  ['texts', `a 'it\\'s' "q\\"q" ''`, ['a', "'it\\'s'", '"q\\"q"', "''"]],
  ['texts of several lines', `'''a\n'b' ''' """c\n"d" """`, [`'''a\n'b' '''`, `"""c\n"d" """`]],
  ['expressions in texts', `"x\${b("y}", { 'z' })}w" c`, [`"x\${b("y}", { 'z' })}w"`, 'c']],
  [
    'patterns and divisions',
    `x = /a'b\\/c/; y = 4 / 2 / z`,
    ['x', '=', "/a'b\\/c/", ';', 'y', '=', '4', '/', '2', '/', 'z'],
  ],
  ['comments', `a // 'b\n/* "c\n */ d /* e`, ['a', 'd']],
  [
    'signs',
    'a?.b ?: c += [1..2] -> d',
    ['a', '?.', 'b', '?:', 'c', '+=', '[', '1', '..', '2', ']', '->', 'd'],
  ],
  ['numbers and names', 'v1 = 1_000L + 2.5 中文', ['v1', '=', '1_000L', '+', '2.5', '中文']],
  ['a text that nobody closes', `a 'b\nc`, ['a', "'b", 'c']],
  ['an expression that nobody closes', '"a${b', ['"a${b']],
])('%s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});
