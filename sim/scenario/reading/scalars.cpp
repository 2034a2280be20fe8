#include "sim/scenario/reading/scalars.h"

#include <fmt/format.h>

#include <algorithm>
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

// One character that may stand after a number of a coordinate, and the place that it gives the number:
// degrees, minutes or seconds.
struct Sign {
  std::string_view text;
  std::size_t part;
};
constexpr Sign signs[] = {{"\u00b0", 0}, {"'", 1}, {"\u2032", 1}, {"\"", 2}, {"\u2033", 2}};

// Numbers of one coordinate from the front of `text`, which then begins with what follows them. Empty when
// they are no numbers, or when a sign stands after the wrong one: 20' is not 20 degrees.
std::optional<std::vector<double>> take_parts(std::string_view& text) {
  std::vector<double> parts;
  for (bool after_number = false; !text.empty();) {
    const auto sign = std::find_if(std::begin(signs), std::end(signs),
                                   [&](const Sign& s) { return text.starts_with(s.text); });
    if (text.front() == ' ') {
      text.remove_prefix(1);
      after_number = false;
    } else if (sign != std::end(signs)) {
      if (!after_number || sign->part + 1 != parts.size()) return std::nullopt;
      text.remove_prefix(sign->text.size());
      after_number = false;
    } else if (is_digit(text.front())) {
      double value = 0;
      const std::size_t length = std::min(text.find_first_not_of("0123456789."), text.size());
      const auto [end, error] = std::from_chars(text.data(), text.data() + length, value);
      if (error != std::errc{} || end != text.data() + length) return std::nullopt;
      parts.push_back(value);
      text.remove_prefix(length);
      after_number = true;
    } else {
      break;
    }
  }
  return parts;
}

// One coordinate with its hemisphere from the front of `text`.
std::optional<double> take_coordinate(std::string_view& text, char positive, char negative,
                                      double most_degrees) {
  const auto parts = take_parts(text);
  if (!parts || text.empty() || (text.front() != positive && text.front() != negative)) return std::nullopt;
  const auto degrees = sexagesimal(*parts, most_degrees);
  if (!degrees) return std::nullopt;
  const double sign = text.front() == positive ? 1 : -1;
  text.remove_prefix(1);
  return sign * *degrees;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  if (!is_number(text)) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::optional<Position> parse_position(std::string_view text) {
  const auto latitude = take_coordinate(text, 'N', 'S', 90);
  if (!latitude) return std::nullopt;
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  if (text.starts_with(',')) text.remove_prefix(1);
  const auto longitude = take_coordinate(text, 'E', 'W', 180);
  if (!longitude || text.find_first_not_of(' ') != std::string_view::npos) return std::nullopt;
  return Position{*latitude, *longitude};
}

std::string number_text(double value) {
  return fmt::format("{}", value);
}

}  // namespace searoom
