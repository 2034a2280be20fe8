#include "sim/base/leaving_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <vector>

namespace searoom {
namespace {

constexpr char32_t unreadable = 0xFFFD;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

// A character of UTF-8 (RFC 3629) and its bytes; `unreadable` and one byte where there is none.
struct Utf8Character {
  char32_t code = unreadable;
  std::string_view bytes;
  bool whole() const { return code != unreadable || bytes == replacement; }
};

Utf8Character first_of(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  const Utf8Character broken{unreadable, text.substr(0, 1)};
  if (lead < 0x80) return {lead, text.substr(0, 1)};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return broken;
  char32_t code = lead & (0xFF >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return broken;
    code = code << 6 | (byte(i) & 0x3F);
  }
  constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
  if (code < smallest[length] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return broken;
  return {code, text.substr(0, length)};
}

// C0 and C1 but for tabs and ends of lines.
bool is_control(char32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
}

// Turns text round or breaks it unseen: bidirectional controls (UAX 9), separators of lines and paragraphs.
bool turns_text(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

// Each character by what `becomes` makes of it.
template <class Becomes>
std::string with_each(std::string_view text, const Becomes& becomes) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Utf8Character c = first_of(text);
    text.remove_prefix(c.bytes.size());
    if (c.whole())
      becomes(c, out);
    else
      out += replacement;
  }
  return out;
}

std::string_view entity_of(char32_t c, std::string_view apostrophe) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return apostrophe;
    default:
      return "";
  }
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Whether a word begins like the name of a month in one of the languages in which spreadsheets are used most.
bool is_month(std::string word) {
  std::ranges::transform(word, word.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  constexpr std::array<std::string_view, 25> begins = {
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mai",
      "okt", "dez", "avr", "abr", "mag", "giu", "lug", "ago", "set", "ott", "ene", "out"};
  return std::ranges::any_of(begins, [&](std::string_view b) { return word.starts_with(b); });
}

// "12/2", "MAR/1", "1-2-2015", "3:30": two or three numbers or months with one mark between them, one a
// number.
bool looks_like_date_or_time(std::string_view text) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (std::string_view("/-.: ").find(c) == std::string_view::npos)
      parts.back() += c;
    else
      parts.emplace_back();
  }
  if (parts.size() < 2 || parts.size() > 4) return false;
  bool any_number = false;
  for (const std::string& part : parts) {
    const bool number = !part.empty() && part.size() <= 4 && std::ranges::all_of(part, is_digit);
    if (!number && !(std::ranges::all_of(part, is_letter) && is_month(part))) return false;
    any_number = any_number || number;
  }
  return any_number;
}

// "007", "1e5", "1,000", "0.5", "50%".
bool looks_like_number(std::string_view text) {
  const bool any_digit = std::ranges::any_of(text, is_digit);
  return any_digit && std::ranges::all_of(text, [](char c) {
           return is_digit(c) || std::string_view(".,eE+-%$ ").find(c) != std::string_view::npos;
         });
}

bool is_truth_value(std::string_view text) {
  const auto lower = [](char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  const auto is = [&](std::string_view word) {
    return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                      [&](char a, char b) { return lower(a) == b; });
  };
  return is("true") || is("false");
}

// An apostrophe of its own is kept by one before it.
bool would_be_taken_for_a_value(std::string_view text) {
  if (text.empty()) return false;
  return std::string_view("=+-@'\t\r").find(text.front()) != std::string_view::npos ||
         looks_like_number(text) || looks_like_date_or_time(text) || is_truth_value(text);
}

}  // namespace

std::string for_screen(std::string_view text) {
  return with_each(text, [](const Utf8Character& c, std::string& out) {
    if (is_control(c.code) || turns_text(c.code))
      out += fmt::format("\\u{:04X}", static_cast<std::uint32_t>(c.code));
    else
      out += c.bytes;
  });
}

std::string for_page(std::string_view text) {
  return with_each(text, [](const Utf8Character& c, std::string& out) {
    const std::string_view entity = entity_of(c.code, "&#39;");
    out += is_control(c.code) ? replacement : entity.empty() ? c.bytes : entity;
  });
}

std::string for_xml(std::string_view text) {
  return with_each(text, [](const Utf8Character& c, std::string& out) {
    const bool held = c.code >= 0x20 || c.code == '\t' || c.code == '\n' || c.code == '\r';
    const bool no_character = c.code == 0xFFFE || c.code == 0xFFFF;  // XML 1.0, production 2
    const std::string_view entity = entity_of(c.code, "&apos;");
    out += !held || no_character ? replacement : entity.empty() ? c.bytes : entity;
  });
}

std::string for_cell(std::string_view text) {
  std::string field = would_be_taken_for_a_value(text) ? "'" : "";
  field += with_each(text, [](const Utf8Character& c, std::string& out) {
    const bool moves = (is_control(c.code) && c.code != '\r') || (turns_text(c.code) && c.code >= 0x2028);
    out += moves ? replacement : c.bytes;
  });
  if (field.find_first_of(",\"\r\n") == std::string::npos) return field;
  std::string quoted = "\"";
  for (const char c : field) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

std::string for_shell(std::string_view word) {
  const bool plain = !word.empty() && std::ranges::all_of(word, [](char c) {
    return is_digit(c) || is_letter(c) || std::string_view("/._-+=,:@%").find(c) != std::string_view::npos;
  });
  if (plain) return std::string(word);
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

std::string path_for_shell(std::string_view path) {
  return for_shell(path.starts_with('-') ? "./" + std::string(path) : std::string(path));
}

}  // namespace searoom
