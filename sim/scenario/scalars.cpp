#include "sim/scenario/scalars.h"

#include <fmt/format.h>

#include <cctype>
#include <charconv>
#include <cmath>
#include <vector>

namespace searoom {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The length of the digits at `from`.
std::size_t digits_at(std::string_view text, std::size_t from) {
  std::size_t n = 0;
  while (from + n < text.size() && is_digit(text[from + n])) ++n;
  return n;
}

// JSON's grammar of numbers (RFC 8259, section 6).
bool is_number(std::string_view text) {
  std::size_t at = text.starts_with('-') ? 1 : 0;
  const std::size_t whole = digits_at(text, at);
  if (whole == 0 || (whole > 1 && text[at] == '0')) return false;
  at += whole;
  if (at < text.size() && text[at] == '.') {
    const std::size_t decimals = digits_at(text, at + 1);
    if (decimals == 0) return false;
    at += 1 + decimals;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    const std::size_t exponent = digits_at(text, at);
    if (exponent == 0) return false;
    at += exponent;
  }
  return at == text.size();
}

// One coordinate, "20°08.4'N", without its hemisphere: degrees and up to two finer parts.
std::optional<double> sexagesimal(const std::vector<double>& parts, double most_degrees) {
  if (parts.empty() || parts.size() > 3) return std::nullopt;
  double degrees = 0, unit = 1;
  for (std::size_t i = 0; i < parts.size(); ++i, unit /= 60) {
    const bool last = i + 1 == parts.size();
    const bool whole = parts[i] == std::floor(parts[i]);
    if (parts[i] < 0 || (i > 0 && parts[i] >= 60) || (!last && !whole)) return std::nullopt;
    degrees += parts[i] * unit;
  }
  if (degrees > most_degrees) return std::nullopt;
  return degrees;
}

// Degree, minute and second signs and commas are spaces with a meaning that their order repeats.
std::string with_plain_spaces(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest.starts_with("\u00b0")) {
      plain += ' ';
      i += 1;
    } else if (rest.starts_with("\u2032") || rest.starts_with("\u2033")) {
      plain += ' ';
      i += 2;
    } else {
      plain += text[i] == '\'' || text[i] == '"' || text[i] == ',' ? ' ' : text[i];
    }
  }
  return plain;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  if (!is_number(text)) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::optional<Position> parse_position(std::string_view written) {
  const std::string text = with_plain_spaces(written);
  std::vector<double> parts;
  std::optional<double> latitude, longitude;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == ' ') {
      ++at;
      continue;
    }
    const char hemisphere = text[at];
    if (!latitude && (hemisphere == 'N' || hemisphere == 'S')) {
      latitude = sexagesimal(parts, 90);
      if (!latitude) return std::nullopt;
      if (hemisphere == 'S') latitude = -*latitude;
      parts.clear();
      ++at;
    } else if (latitude && !longitude && (hemisphere == 'E' || hemisphere == 'W')) {
      longitude = sexagesimal(parts, 180);
      if (!longitude) return std::nullopt;
      if (hemisphere == 'W') longitude = -*longitude;
      parts.clear();
      ++at;
    } else {
      std::size_t end = at;
      while (end < text.size() && (is_digit(text[end]) || text[end] == '.')) ++end;
      double value = 0;
      const auto [stop, error] = std::from_chars(text.data() + at, text.data() + end, value);
      if (error != std::errc{} || stop != text.data() + end) return std::nullopt;
      parts.push_back(value);
      at = end;
    }
  }
  if (!latitude || !longitude || !parts.empty()) return std::nullopt;
  return Position{*latitude, *longitude};
}

std::string number_text(double value) {
  return fmt::format("{}", value);
}

}  // namespace searoom
