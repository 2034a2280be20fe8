// Every kind of event goes through the log and through every exporter.
#include "tests/record/exported.h"

namespace searoom::test {
namespace {

std::vector<Event> every_kind() {
  std::vector<Event> events = {departure(0, "a/1", {20, 92}, {60, 40})};
  for (std::size_t kind = 0; kind < event_kinds; ++kind) {
    const auto k = static_cast<EventKind>(kind);
    if (k == EventKind::run_ended || k == EventKind::run_stopped || k == EventKind::boat_gone) continue;
    const Position where = happens_somewhere(k) ? Position{20, 92} : Position{};
    Event e = event_at(kind, k, k == EventKind::measure_began ? "" : "a/1", where, {1, 1});
    e.other = "b/1";
    e.network = "ranong-ring";
    e.because = 1;
    e.aboard.water_deficit = 0.02;
    events.push_back(e);
  }
  events.push_back(end_of_run_at(100));
  return numbered(std::move(events));
}

TEST(EveryKind, IsReadBackAsItWasWritten) {
  const TempFolder folder;
  LogReader log(write_log(folder / "run", every_kind()));
  EXPECT_EQ(events_of(log), every_kind());
  EXPECT_EQ(log.trouble(), "");
}

TEST(EveryKind, GoesThroughEveryExporter) {
  const TempFolder folder;
  write_log(folder / "run", every_kind());
  for (const Exporter& exporter : exporters()) {
    EXPECT_GT(exported(folder / "run", std::string(exporter.name)).size(), 100u) << exporter.name;
  }
}

}  // namespace
}  // namespace searoom::test
