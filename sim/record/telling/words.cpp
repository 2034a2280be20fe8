#include "sim/record/telling/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <utility>

namespace searoom {
namespace {

// The causes of landings whose words in the log do not tell enough. Another one is told as it is.
constexpr std::pair<Cause::Known, const char*> landings[] = {
    {Cause::arrived, "arrived where they were bound"},
    {Cause::swam_ashore, "swam ashore from a boat that was lost"},
    {Cause::relay, "brought in at night by the network's relay boats"},
    {Cause::put_ashore, "put ashore at night by the crew"},
    {Cause::sailed_in_by_passengers, "brought in by people aboard who had taken the helm"},
    {Cause::let_off, "let off against payment at the coast they came from"},
};

// Who brings people ashore, by the cause of a disembarkation.
constexpr std::pair<Cause::Known, const char*> bringers[] = {
    {Cause::merchant_ship, "by a merchant ship"},
    {Cause::ngo_ship, "by a rescue ship of an organisation"},
    {Cause::state, "by a state"},
};

std::string degrees_and_minutes(double degrees, char positive, char negative) {
  const long minutes = std::lround(std::abs(degrees) * 60);
  return fmt::format("{}°{:02}'{}", minutes / 60, minutes % 60, degrees < 0 ? negative : positive);
}

}  // namespace

std::string plain_words(std::string_view name) {
  std::string words(name);
  std::ranges::replace_if(
      words, [](char c) { return c == '-' || c == '_'; }, ' ');
  return words;
}

std::string proper_name(const std::string& name) {
  std::string words = plain_words(name);
  bool begins = true;
  for (char& c : words) {
    if (begins) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    begins = c == ' ' || c == '/';
  }
  return words;
}

std::string country_in_words(const std::string& code, const RunHeader& header) {
  if (code.empty()) return "no country";
  const CastState* state = header.cast().state(code);
  return state && !state->name.empty() ? state->name : code;
}

std::string run_in_words(const RunHeader& header) {
  if (header.as.empty()) return fmt::format("seed {}, scenario {}", header.seed, header.scenario_hash);
  return "as the desk of " + country_in_words(header.as, header) + " knew it";
}

std::string landing_in_words(const Cause& cause) {
  for (const auto& [known, words] : landings) {
    if (cause == known) return words;
  }
  return plain_words(cause.words());
}

std::string brought_in_words(const Cause& cause) {
  for (const auto& [known, words] : bringers) {
    if (cause == known) return words;
  }
  return "by " + plain_words(cause.words());
}

std::string position_in_words(Position where) {
  return degrees_and_minutes(where.lat_deg, 'N', 'S') + " " + degrees_and_minutes(where.lon_deg, 'E', 'W');
}

std::string time_in_words(Instant t) {
  constexpr const char* months[] = {"January", "February", "March",     "April",   "May",      "June",
                                    "July",    "August",   "September", "October", "November", "December"};
  const CivilDate d = civil_date(t);
  const std::int64_t minute = (t - instant_of(d)) / 60;
  return fmt::format("{} {} {}, {:02}:{:02}", d.day, months[d.month - 1], d.year, minute / 60, minute % 60);
}

std::string age_in_words(double hours) {
  return hours < 48 ? fmt::format("{:.0f} h", hours) : fmt::format("{:.0f} days", hours / 24);
}

std::string figure(double value, int decimals) {
  std::string text = fmt::format("{:.{}f}", value, decimals);
  const std::size_t point = std::min(text.find('.'), text.size());
  for (std::size_t at = point; at > 3 + (value < 0 ? 1 : 0); at -= 3) text.insert(at - 3, ",");
  return text;
}

std::string count_in_words(std::uint64_t count, const std::string& one, const std::string& many) {
  return figure(static_cast<double>(count), 0) + " " + (count == 1 ? one : many);
}

std::string people_in_words(std::uint64_t people) {
  return count_in_words(people, "person", "people");
}

}  // namespace searoom
