import { describe, expect, it } from 'vitest';
import { assertPreflighted, assertSameOrigin, ForeignOrigin } from '#auth/csrf';

const post = (headers: Record<string, string>, method = 'POST') => ({
  method,
  headers: new Headers({ host: 'husorden.kommune.no', ...headers }),
});
const passes = (headers: Record<string, string>, method?: string, origin?: string) => {
  try {
    assertSameOrigin(post(headers, method), { origin });
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(ForeignOrigin);
    return false;
  }
};

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const own = { origin: 'https://husorden.kommune.no', 'sec-fetch-site': 'same-origin' };

describe('a request that changes something', () => {
  it('passes from a page of our own', () => {
    expect(passes({ ...form, ...own })).toBe(true);
    expect(passes({ ...form, origin: own.origin })).toBe(true);
    expect(passes({ ...form, 'sec-fetch-site': 'same-origin' })).toBe(true);
  });

  it.each(['cross-site', 'same-site', 'nonsense'])('is stopped when the browser says %s', (site) => {
    expect(passes({ ...form, 'sec-fetch-site': site })).toBe(false);
    expect(passes({ 'content-type': 'application/json', ...own, 'sec-fetch-site': site })).toBe(false);
  });

  it.each(['https://evil.no', 'https://husorden.kommune.no.evil.no', 'https://husorden.kommune.no:8443', 'null', ''])(
    'is stopped from the origin «%s»',
    (origin) => {
      expect(passes({ ...form, origin })).toBe(false);
      expect(passes({ 'content-type': 'application/json', origin, 'sec-fetch-site': 'same-origin' })).toBe(false);
    },
  );

  it('is stopped when nothing tells where a form comes from', () => {
    expect(passes(form)).toBe(false);
    expect(passes({ 'content-type': 'text/plain' })).toBe(false);
    expect(passes({ 'content-type': 'multipart/form-data; boundary=x' })).toBe(false);
    expect(passes({})).toBe(false);
  });

  it('passes from a program that sends what no form can', () => {
    expect(passes({ 'content-type': 'application/json; charset=utf-8' })).toBe(true);
    expect(passes({ 'content-type': 'multipart/form-data; boundary=x', 'x-husorden': '1' })).toBe(true);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'post'])('is watched with %s too', (method) => {
    expect(passes({ ...form, origin: 'https://evil.no' }, method)).toBe(false);
  });

  it('is measured by the address the operator has given', () => {
    const origin = 'https://husorden.kommune.no';
    expect(passes({ ...form, origin, host: 'app:3000' }, 'POST', origin)).toBe(true);
    expect(passes({ ...form, origin: 'http://app:3000', host: 'app:3000' }, 'POST', origin)).toBe(false);
  });
});

it.each(['GET', 'HEAD', 'OPTIONS'])('reading with %s passes from anywhere', (method) => {
  expect(passes({ origin: 'https://evil.no', 'sec-fetch-site': 'cross-site' }, method)).toBe(true);
});

describe('where the cookie is the whole proof', () => {
  it('a form is stopped even from our own pages', () => {
    expect(() => assertPreflighted(post({ ...form, ...own }))).toThrow(ForeignOrigin);
  });

  it('JSON and the own header pass, reading needs neither', () => {
    expect(() => assertPreflighted(post({ 'content-type': 'application/json', ...own }))).not.toThrow();
    expect(() => assertPreflighted(post({ 'x-husorden': '1', ...own }))).not.toThrow();
    expect(() => assertPreflighted(post({}, 'GET'))).not.toThrow();
  });

  it('they do not help another site', () => {
    expect(() => assertPreflighted(post({ 'content-type': 'application/json', origin: 'https://evil.no' }))).toThrow(ForeignOrigin);
  });
});
