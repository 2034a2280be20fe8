#include "sim/record/log_judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/record/aboard_fields.h"
#include "sim/record/picture_fields.h"

namespace searoom {
namespace {

constexpr std::int64_t longest_run_s = 20LL * 366 * 86400, longest_between_positions_s = 366LL * 86400;
constexpr double largest_number = 1e12;
constexpr std::uint32_t most_people = 1'000'000'000;

bool is_on_earth(Position p) {
  // A belief near 180 degrees may lie a little beyond it.
  return std::abs(p.lat_deg) <= 90 && std::abs(p.lon_deg) <= 360;
}

bool can_be(double number) {
  return std::abs(number) <= largest_number;  // false for what is no number
}

bool numbers_can_be(const Event& e) {
  bool can = can_be(e.heard_after_hours) && can_be(e.hours);
  for (const AboardField& field : aboard_fields) can = can && can_be(e.aboard.*field.where);
  for (const PictureNumber& field : picture_numbers) can = can && can_be(e.picture.*field.where);
  for (const MapPoint& point : e.map) can = can && is_on_earth(point.at) && can_be(point.weight);
  return can;
}

}  // namespace

std::string trouble_with(const RunHeader& h) {
  if (h.step_s < 60 || h.step_s > 3600 || 3600 % h.step_s != 0)
    return fmt::format("found a step of {} s in the header, wanted one that divides an hour", h.step_s);
  if (h.positions_every_s <= 0 || h.positions_every_s > longest_between_positions_s)
    return fmt::format("found {} s between positions in the header, wanted up to a year",
                       h.positions_every_s);
  if (h.end <= h.start || h.end - h.start > longest_run_s)
    return fmt::format(
        "found a run from {} to {} in the header, wanted an end after the start, by 20 years at most",
        format_instant(h.start), format_instant(h.end));
  return "";
}

std::string LogJudge::trouble_with(const Event& e, const RunHeader& h) {
  const Tick ticks = (h.end - h.start) / h.step_s;
  if (e.tick < 0 || e.tick > ticks) return fmt::format("found tick {}, wanted 0 to {}", e.tick, ticks);
  if (e.tick < last_tick_) return fmt::format("found tick {} after tick {}", e.tick, last_tick_);
  last_tick_ = e.tick;
  if (!is_on_earth(e.where))
    return fmt::format("found the position {}, {}, wanted one on the earth", e.where.lat_deg,
                       e.where.lon_deg);
  if (!numbers_can_be(e)) return "found a number that cannot be";
  if (e.because >= e.number && e.because != 0)
    return fmt::format("found that event {} came of event {}, wanted an earlier one", e.number, e.because);
  if (std::ranges::any_of(e.people, [](std::uint32_t n) { return n > most_people; }))
    return fmt::format("found more than {} people in one event", most_people);
  if (!h.as.empty() || e.people.empty()) return "";  // a state sees not all who leave
  left_.resize(h.groups.size());
  out_.resize(h.groups.size());
  const PeopleMove moves = facts_of(e.kind).moves;
  for (std::size_t g = 0; g < e.people.size(); ++g) {
    if (moves == PeopleMove::aboard) left_[g] += e.people[g];
    if (moves == PeopleMove::brought_to_land || moves == PeopleMove::off_the_boat) out_[g] += e.people[g];
    if (out_[g] > left_[g])
      return fmt::format("found {} people ashore, dead or missing of {} that have left", out_[g], left_[g]);
  }
  return "";
}

}  // namespace searoom
