#include "sim/scenario/reading/fields.h"

namespace searoom {
namespace {

const std::vector<UnitOfMeasure> speed_units = {
    {"knots", Speed::knots(1).si()},
    {"metres_per_second", 1},
    {"kilometres_per_hour", Speed::kilometres_per_hour(1).si()},
};
const std::vector<UnitOfMeasure> distance_units = {
    {"metres", 1},
    {"kilometres", 1000},
    {"nautical_miles", metres_per_nautical_mile},
    {"feet", 0.3048},  // exact: international yard and pound agreement, 1959
};
const std::vector<UnitOfMeasure> duration_units = {
    {"seconds", 1}, {"minutes", 60}, {"hours", 3600}, {"days", 86400}, {"weeks", 604800},
};
const std::vector<UnitOfMeasure> rate_units = {
    {"per_hour", 1.0 / 3600},
    {"per_day", 1.0 / 86400},
    {"per_week", 1.0 / 604800},
    {"per_year", 1.0 / 31557600},
};

}  // namespace

void Fields::quantity(std::string_view key, Speed& v, const FieldSpec& spec) {
  double si = v.si();
  measured(key, si, speed_units, spec);
  v = Speed::si(si);
}

void Fields::quantity(std::string_view key, Distance& v, const FieldSpec& spec) {
  double si = v.si();
  measured(key, si, distance_units, spec);
  v = Distance::si(si);
}

void Fields::quantity(std::string_view key, Duration& v, const FieldSpec& spec) {
  double si = v.si();
  measured(key, si, duration_units, spec);
  v = Duration::si(si);
}

void Fields::quantity(std::string_view key, Rate& v, const FieldSpec& spec) {
  double si = v.si();
  measured(key, si, rate_units, spec);
  v = Rate::si(si);
}

const std::array<std::string, 12>& month_names() {
  static const std::array<std::string, 12> names = {"january",   "february", "march",    "april",
                                                    "may",       "june",     "july",     "august",
                                                    "september", "october",  "november", "december"};
  return names;
}

}  // namespace searoom
