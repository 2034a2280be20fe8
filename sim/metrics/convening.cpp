#include "sim/metrics/convening.h"

#include "sim/world/happened.h"
#include "sim/world/heed.h"

namespace searoom {
namespace {

void first(Tick& tick, const Event& e) {
  if (tick < 0) tick = e.tick;
}

}  // namespace

void Convening::observe(const Event& e, const RunHeader&) {
  static constexpr Heed<Convening&, const Event&> heed = {
      {EventKind::report_received,
       [](Convening& self, const Event& report) {
         if (is_not_known_to_be_sound(report.picture.seen_as)) first(self.first_report_, report);
       }},
      {EventKind::meeting_called, [](Convening& self, const Event& call) { first(self.first_call_, call); }},
      {EventKind::meeting_held,
       [](Convening& self, const Event& meeting) {
         self.meetings_ += 1;
         first(self.first_meeting_, meeting);
       }},
      {EventKind::meeting_failed, [](Convening& self, const Event&) { self.failed_ += 1; }},
  };
  heed(e.kind, *this, e);
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
