// The scenarios that come with the program, by name, from any folder.
//
// They are in the folder `scenarios` of $SEAROOM_DATA where that is set; else of the data that were installed
// with the program; else of the source folder that it was built in. All is found from where the program is,
// so that what was installed or built can be moved as a whole.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace searoom {

// The folder; empty where there is none.
std::filesystem::path shipped_folder();

struct ShippedScenario {
  std::string name;  // "andaman-2015" is andaman-2015/world.yaml; "teaching/a-crackdown", a file of that name
  std::filesystem::path file;
  std::string title;
};

// Those that can be run, by name.
std::vector<ShippedScenario> shipped_scenarios();

// What a file would be called if it were one of them: "teaching/a-crackdown" of
// scenarios/teaching/a-crackdown.yaml, whether or not there is one.
std::string name_if_shipped(const std::filesystem::path& given);

// What a person means by `given`: the file of that name where there is one; of a folder, its world.yaml; else
// a file of the shipped folder, by its name with or without `.yaml`, or of the scenarios the only one whose
// name ends so ("a-crackdown"). What means nothing comes back as it is.
std::filesystem::path scenario_meant(const std::filesystem::path& given);

}  // namespace searoom
