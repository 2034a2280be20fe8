#include "sim/scenario/tables/swell_table.h"
#include "sim/scenario/reading/fields.h"

#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {

const SwellTable::Area* SwellTable::at(Position where) const {
  for (auto area = areas.rbegin(); area != areas.rend(); ++area) {
    if (area->box.contains(where)) return &*area;
  }
  return nullptr;
}

SwellTable read_swell_table(std::string_view yaml, const std::string& file_name, Complaints& complaints) {
  SwellTable table;
  const YamlNode tree = parse_yaml(yaml, file_name, complaints);
  std::vector<Parameter> parameters;
  ReadFields fields(&tree, tree.at, "", complaints, parameters);
  fields.list_of("sub_areas", {.about = "Sub-areas, each laid over those before it", .required = true},
                 [&](Fields& entry, const EntryName&) {
                   SwellTable::Area area;
                   list_sub_area(entry, area);
                   entry.monthly("swell_metres", area.swell_m,
                                 {.about = "Significant height of the swell",
                                  .unit = "metres",
                                  .low = 0,
                                  .high = 15,
                                  .required = true});
                   entry.monthly("poor_visibility_percent", area.poor_visibility_percent,
                                 {.about = "Share of time with visibility below 5 nautical miles",
                                  .unit = "percent",
                                  .low = 0,
                                  .high = 100});
                   table.areas.push_back(area);
                 });
  return table;
}

}  // namespace searoom
