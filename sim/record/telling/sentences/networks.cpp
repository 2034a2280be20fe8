// What networks do with their boats, and what presses them.
#include <fmt/format.h>

#include "sim/record/telling/sentences/parts.h"
#include "sim/record/telling/sentences/tellers.h"
#include "sim/record/telling/words.h"

namespace searoom::sentences {

std::string measure_began(const Telling& t, const Story& s) {
  return fmt::format("{} began a measure against the networks: {}", state(t.event, s), measure(t.event, s));
}

std::string measure_ended(const Telling& t, const Story& s) {
  return fmt::format("{} ended its measure against the networks: {}", state(t.event, s), measure(t.event, s));
}

std::string network_learned(const Telling& t, const Story& s) {
  return fmt::format("{} learned of the measure {}", network(t.event), measure(t.event, s));
}

std::string boat_stationed(const Telling& t, const Story& s) {
  return fmt::format("{} sent {}, empty, to lie off the coast and be filled", network(t.event),
                     the_boat(t, s));
}

std::string sailed(const Telling& t, const Story& s) {
  return fmt::format("{} sailed{}{}", boat(t, s), with_people(t), bound_for(t.event));
}

std::string held(const Telling& t, const Story& s) {
  return fmt::format("{} kept {} at sea{}{}", network(t.event), the_boat(t, s), with_people(t),
                     after_colon(t.event.cause));
}

std::string abandoned(const Telling& t, const Story& s) {
  const std::string whose =
      t.event.network.empty() ? "" : ", of the network " + proper_name(t.event.network) + ",";
  return fmt::format("The crew{} left {} with {} aboard{}", whose, the_boat(t, s), people(t),
                     after_colon(t.event.cause));
}

}  // namespace searoom::sentences
