// What reads files that come from elsewhere, one target a reader: each takes any bytes, hands them to the
// reader as the program would, and goes on with what was read as far as the program does at once.
//
// Only a clear refusal may come out of a reader: refusal.h. Whatever a target throws is a fault.
#pragma once

#include <string_view>
#include <vector>

namespace searoom::fuzz {

// Whether the input was read, not refused. Each may be called any number of times, by one thread.
bool read_scenario(std::string_view input);
bool read_geojson(std::string_view input);
bool read_csv_table(std::string_view input);
bool read_log(std::string_view input);
bool read_stopped_run(std::string_view input);
bool read_database(std::string_view input);
bool read_plan(std::string_view input);
bool read_page(std::string_view input);

struct Target {
  std::string_view name;  // of its folder in corpus/
  bool (*read)(std::string_view input);
};

// A new one is one file, its line above and here, its corpus and its dictionary.
inline const std::vector<Target> targets = {
    {"scenario", read_scenario},
    {"geojson", read_geojson},
    {"csv", read_csv_table},
    {"log", read_log},
    {"checkpoint", read_stopped_run},
    {"database", read_database},
    {"design", read_plan},
    {"page", read_page},
};

}  // namespace searoom::fuzz
