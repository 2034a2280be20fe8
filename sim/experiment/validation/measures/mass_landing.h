// Days from the beginning of a measure against networks to the first mass landing: the first day on which
// many people of one boat, or of one day, have come ashore in one country.
#pragma once

#include "sim/experiment/validation/measures/landings.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

class DaysToMassLanding : public Measure {
 public:
  void list_fields(Fields& fields) override;
  // Calendar days in UTC. Empty when the measure never began, or no mass landing followed.
  std::optional<double> of(const RunRecord& run) const override;
  Window needs() const override { return when_; }

  std::string trouble(const YamlNode& world) const override;

 private:
  Window when_;  // in which landings count
  std::string measure_name_;
  std::int64_t people_at_least_ = 300;
  std::vector<Cause> not_by_;
};

}  // namespace searoom
