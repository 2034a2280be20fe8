#include "sim/record/passage.h"

namespace searoom {
namespace {

constexpr char unit_mark = '\x1f';  // no name has it

}  // namespace

std::string carrier_of_boat(const std::string& vessel) {
  return vessel;
}

std::string carrier_of_unit(const std::string& unit) {
  return unit_mark + unit;
}

bool is_unit(const std::string& carrier) {
  return !carrier.empty() && carrier[0] == unit_mark;
}

Passage passage_of(const Event& e) {
  switch (e.kind) {
    case EventKind::departed:
      return {"", carrier_of_boat(e.vessel)};
    case EventKind::transferred:
      return {carrier_of_boat(e.vessel), carrier_of_boat(e.other)};
    case EventKind::rescued:
    case EventKind::evacuated:
      return {carrier_of_boat(e.vessel), carrier_of_unit(e.unit)};
    case EventKind::disembarked:
    case EventKind::returned:  // off the unit, or off the boat that it brought in
      return {e.vessel.empty() ? carrier_of_unit(e.unit) : carrier_of_boat(e.vessel), ""};
    case EventKind::landed:
    case EventKind::died:
    case EventKind::went_missing:
      return {carrier_of_boat(e.vessel), ""};
    default:
      return {};
  }
}

}  // namespace searoom
