import { describe, expect, it } from 'vitest'
import { joinItems, type Locale } from '../../src/foundations'

describe('a list for a reader', () => {
  it.each<[string, readonly string[], Locale, string]>([
    ['of nothing', [], 'en', ''],
    ['of one that is a list itself', ['security, insurance'], 'en', 'security, insurance'],
    ['of plain items', ['phone', 'SMS', 'letter'], 'en', 'phone, SMS, letter'],
    ['in Chinese', ['电话', '短信'], 'zh-CN', '电话、短信'],
    ['with one that is a list itself', ['phone, letter', 'letter'], 'en', 'phone, letter; letter'],
    ['with one in Chinese', ['电话、信函', '信函'], 'zh-CN', '电话、信函；信函'],
    ['with a comma of the other language', ['电话、信函', '信函'], 'en', '电话、信函, 信函'],
  ])('%s', (_, items, locale, expected) => expect(joinItems(items, locale)).toBe(expected))
})
