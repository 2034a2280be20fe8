#include "render/commands/arguments.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

#include "sim/base/complaints.h"

namespace searoom {

double number(const std::string& text, const char* wanted) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
    throw BadInput(fmt::format("found {}, wanted {}", text, wanted));
  return value;
}

double number_or(const Arguments& a, std::size_t i, double otherwise, const char* wanted) {
  return i < a.size() ? number(a[i], wanted) : otherwise;
}

std::string choice(const Arguments& a, std::size_t i, const std::vector<std::string>& words,
                   const std::string& otherwise) {
  if (i >= a.size()) return otherwise;
  if (std::ranges::find(words, a[i]) != words.end()) return a[i];
  std::string all;
  for (const std::string& w : words) all += (all.empty() ? "" : " or ") + w;
  throw BadInput(fmt::format("found {}, wanted {}", a[i], all));
}

bool on_or_off(const Arguments& a, std::size_t i, bool now) {
  return choice(a, i, {"on", "off"}, now ? "off" : "on") == "on";
}

Position place(const Arguments& a, std::size_t i) {
  const Position p{number(a.at(i), "degrees"), number(a.at(i + 1), "degrees")};
  if (std::abs(p.lat_deg) > 85 || std::abs(p.lon_deg) > 360)
    throw BadInput(fmt::format("found {} {}, wanted a latitude of -85 to 85 and a longitude of -360 to 360",
                               a[i], a[i + 1]));
  return p;
}

const std::string& word(const Arguments& a, std::size_t i, const char* wanted) {
  if (i >= a.size()) throw BadInput(fmt::format("found nothing, wanted {}", wanted));
  return a[i];
}

}  // namespace searoom
