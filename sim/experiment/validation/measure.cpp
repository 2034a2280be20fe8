#include "sim/experiment/validation/measure.h"

#include "sim/experiment/validation/measures/abandoned_boats.h"
#include "sim/experiment/validation/measures/ashore.h"
#include "sim/experiment/validation/measures/days_aboard.h"
#include "sim/experiment/validation/measures/deaths.h"
#include "sim/experiment/validation/measures/departures.h"
#include "sim/experiment/validation/measures/mass_landing.h"
#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

template <class M>
KnownEntry entry(std::string name, std::string about, std::shared_ptr<const Measure>& chosen) {
  return {std::move(name), std::move(about), [&chosen](Fields& fields) {
            auto measure = std::make_shared<M>();
            measure->list_fields(fields);
            chosen = measure;
          }};
}

}  // namespace

std::string Measure::trouble(const YamlNode&) const {
  return "";
}

void Window::list_fields(Fields& fields) {
  list_fields(fields, "from", "until");
}

void Window::list_fields(Fields& fields, std::string_view from_key, std::string_view until_key) {
  fields.instant(from_key, from, {.about = "First moment that counts", .required = true});
  fields.instant(until_key, until, {.about = "First moment that does not count any more", .required = true});
  if (from != Instant{} && until != Instant{} && until <= from)
    fields.complain(until_key, "found an end that is not after the beginning, wanted a later date");
}

std::vector<KnownEntry> measure_table(std::shared_ptr<const Measure>& chosen) {
  return {
      entry<PeopleDeparted>("people_departed", "People who leave the coast", chosen),
      entry<DeparturesRatio>("departures_ratio", "People who leave, over those who leave in other months",
                             chosen),
      entry<Deaths>("deaths", "People who die or go missing at sea", chosen),
      entry<DeathsPerThousand>("deaths_per_thousand",
                               "People who die or go missing, per 1,000 who leave in the same time", chosen),
      entry<BoatsAbandoned>("boats_abandoned", "Boats whose crew leaves people at sea", chosen),
      entry<PeoplePerAbandonedBoat>("people_per_abandoned_boat", "People left on such a boat, mean", chosen),
      entry<DaysToMassLanding>("days_to_mass_landing", "Days from a measure to the first mass landing",
                               chosen),
      entry<PeopleAshore>("people_ashore", "People who come ashore", chosen),
      entry<ShareOfOrigin>("share_of_origin", "Share of one origin among people who come ashore", chosen),
      entry<ShareBroughtIn>("share_brought_in", "Share of people who come ashore whom fishers, say, bring in",
                            chosen),
      entry<MedianDaysAboard>("median_days_aboard", "Days from first embarkation to land, median", chosen),
  };
}

}  // namespace searoom
