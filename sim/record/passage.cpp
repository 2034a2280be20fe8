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
  const auto carrier_that_lands = [&] {
    return e.vessel.empty() ? carrier_of_unit(e.unit) : carrier_of_boat(e.vessel);
  };
  switch (facts_of(e.kind).moves) {
    case PeopleMove::none:
      return {};
    case PeopleMove::aboard:
      return {"", carrier_of_boat(e.vessel)};
    case PeopleMove::to_other_boat:
      return {carrier_of_boat(e.vessel), carrier_of_boat(e.other)};
    case PeopleMove::to_unit:
      return {carrier_of_boat(e.vessel), carrier_of_unit(e.unit)};
    case PeopleMove::brought_to_land:
      return {carrier_that_lands(), ""};
    case PeopleMove::off_the_boat:
      return {carrier_of_boat(e.vessel), ""};
  }
  return {};
}

}  // namespace searoom
