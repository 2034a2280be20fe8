#include "sim/record/playback.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/record/event_line.h"

namespace searoom {

void Playback::append(Event event) {
  while (event.tick > static_cast<Tick>(days_.size()) * ticks_a_day()) {
    days_.push_back(end_);
    days_.back().now = static_cast<Tick>(days_.size() - 1) * ticks_a_day();
  }
  told_until_ = event.tick;
  // Where a run was stopped and then goes on, its log tells this event no more.
  if (event.kind == EventKind::run_stopped) return;
  end_.apply(event, header_.step_s);
  tracks_.add(event);
  events_.push_back(std::move(event));
}

void Playback::append_live(const Event& event) {
  Event logged = parse_event(event_line(event, header_), header_);
  logged.number = events_.size() + 1;
  append(std::move(logged));
}

std::size_t Playback::first_after(Tick tick) const {
  const auto found = std::ranges::upper_bound(events_, tick, {}, &Event::tick);
  return static_cast<std::size_t>(found - events_.begin());
}

const Scene& Playback::at(Tick tick) {
  // A keyframe holds all events up to its own tick.
  const auto day = std::min<std::size_t>(static_cast<std::size_t>(std::max<Tick>(tick, 0) / ticks_a_day()),
                                         days_.empty() ? 0 : days_.size() - 1);
  const bool goes_on = shown_.now <= tick && (days_.empty() || shown_.now >= days_[day].now);
  if (!goes_on) shown_ = days_.empty() ? Scene{} : days_[day];
  if (goes_on && !days_.empty() && days_[day].events > shown_.events) shown_ = days_[day];
  const std::size_t end = first_after(tick);
  while (shown_.events < end) shown_.apply(events_[shown_.events], header_.step_s);
  shown_.now = tick;
  return shown_;
}

Playback read_playback(const std::filesystem::path& log, std::string& trouble) {
  LogReader reader(log);
  Playback playback(reader.header());
  while (auto event = reader.next()) {
    want_room_for_event(playback.events().size(), log);
    playback.append(std::move(*event));
  }
  trouble = reader.trouble();
  return playback;
}

Instant instant_told(const std::string& date, const RunHeader& header, Tick last, const std::string& option) {
  const auto instant = parse_instant(date);
  if (!instant)
    throw BadInput(
        fmt::format("{}found {}, wanted a date like 2015-05-14 or 2015-05-14T06:00", option, date));
  const Instant end = header.instant_of(last);
  if (*instant < header.start || *instant > end)
    throw BadInput(fmt::format("{}found {}, wanted a time that has been told of, {} to {}", option, date,
                               format_instant(header.start), format_instant(end)));
  return *instant;
}

}  // namespace searoom
