// Properties that hold for any value, tried on many.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "sim/base/clock.h"
#include "sim/record/event_line.h"
#include "sim/scenario/distribution.h"
#include "sim/scenario/reading/scalars.h"

namespace searoom::test {
namespace {

RC_GTEST_PROP(Properties, AnInstantWrittenIsReadBack, ()) {
  const Instant t{*rc::gen::inRange<std::int64_t>(0, 253402300799)};
  RC_ASSERT(parse_instant(format_instant(t)) == t);
}

RC_GTEST_PROP(Properties, ANumberWrittenIsReadBack, (double value)) {
  RC_PRE(std::isfinite(value));
  RC_ASSERT(parse_number(fmt::format("{}", value)) == value);
}

RC_GTEST_PROP(Properties, APositionInDegreesAndMinutesIsReadBack, ()) {
  const int degrees = *rc::gen::inRange(0, 90);
  const int thousandths = *rc::gen::inRange(0, 60000);
  const bool south = *rc::gen::arbitrary<bool>();
  const auto p =
      parse_position(fmt::format("{}°{:.3f}'{} 95°00'E", degrees, thousandths / 1000.0, south ? 'S' : 'N'));
  const double expected = (degrees + thousandths / 60000.0) * (south ? -1 : 1);
  RC_ASSERT(p.has_value());
  RC_ASSERT(std::abs(p->lat_deg - expected) < 1e-9);
}

RC_GTEST_PROP(Properties, AQuantileRisesAndStaysInsideItsBounds, ()) {
  const double low = *rc::gen::inRange(-1000, 1000), width = *rc::gen::inRange(1, 1000);
  const double mode = low + width * *rc::gen::inRange(0, 101) / 100.0;
  const auto kind = *rc::gen::element(Distribution::Kind::uniform, Distribution::Kind::triangular,
                                      Distribution::Kind::normal);
  const Distribution d{kind, mode, width / 3, low, low + width};
  double last = low;
  for (int i = 1; i < 100; ++i) {
    const double value = d.quantile(i / 100.0);
    RC_ASSERT(value >= last);
    RC_ASSERT(value <= low + width);
    last = value;
  }
}

RC_GTEST_PROP(Properties, AnEventWrittenIsReadBack, ()) {
  RunHeader header;
  header.step_s = 600;
  header.groups = {"a", "b"};
  Event e;
  e.tick = *rc::gen::inRange<Tick>(0, 1000000);
  e.kind = EventKind::died;
  const auto any_ascii = rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127));
  e.vessel = *any_ascii;
  e.cause = Cause(*any_ascii);
  e.where = {*rc::gen::inRange(-90000, 90000) / 1000.0, *rc::gen::inRange(-180000, 180000) / 1000.0};
  e.people = {*rc::gen::arbitrary<std::uint32_t>(), 3};
  RC_ASSERT(parse_event(event_line(e, header), header) == e);
}

}  // namespace
}  // namespace searoom::test
