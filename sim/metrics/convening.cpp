#include "sim/metrics/convening.h"

namespace searoom {
namespace {

void first(Tick& tick, const Event& e) {
  if (tick < 0) tick = e.tick;
}

}  // namespace

void Convening::observe(const Event& e, const RunHeader&) {
  switch (e.kind) {
    case EventKind::report_received:
      if (e.picture.seen_as != "sound") first(first_report_, e);
      return;
    case EventKind::meeting_called:
      return first(first_call_, e);
    case EventKind::meeting_held:
      meetings_ += 1;
      return first(first_meeting_, e);
    case EventKind::meeting_failed:
      failed_ += 1;
      return;
    default:
      return;
  }
}

void Convening::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  if (meetings_ + failed_ == 0) return;
  outcomes.push_back({"meetings.held", "Meetings of states", meetings_, "meetings"});
  outcomes.push_back({"meetings.failed", "  not called, or without a decision", failed_, "times"});
  const auto add = [&](const std::string& key, const std::string& label, Tick until) {
    if (first_report_ < 0 || until < first_report_) return;
    outcomes.push_back({key, label, static_cast<double>((until - first_report_) * header.step_s) / 86400,
                        "days", Wanted::lower, Untold::unknown});
  };
  add("meetings.days_to_call", "  days from the first report of a boat in trouble to the first call",
      first_call_);
  add("meetings.days_to_meeting", "  days from that report to the first meeting", first_meeting_);
}

}  // namespace searoom
