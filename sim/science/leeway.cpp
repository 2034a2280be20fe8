#include "sim/science/leeway.h"

#include <algorithm>
#include <array>

namespace searoom {
namespace {

// OBJECTPROP.DAT, USCG SAROPS list of 2010-11-15: slope %, offset cm/s, sigma cm/s; downwind, right, left.
// The field work behind the rows is collected in Allen and Plourde 1999, table 8-1, and Allen 2005.
// The SEIE rows are left out: their signs break the rule that right is positive and left negative.
constexpr std::array<LeewayClass, 20> classes{{
    {"PIW-1", "Person in water, state unknown, mean", {0.96, 0, 12}, {0.54, 0, 9.4}, {-0.54, 0, 9.4}},
    {"PIW-2", "Person in water, vertical, PFD, conscious", {0.48, 0, 8.3}, {0.15, 0, 6.7}, {-0.15, 0, 6.7}},
    {"PIW-6",
     "Person in water, deceased, face down",
     {1.117, 10.2, 3.04},
     {0.04, 3.90, 4.05},
     {-0.04, -3.90, 4.05}},
    {"LIFE-RAFT-DB-10",
     "Life raft, deep ballast, mean",
     {3.52, -2.5, 6.1},
     {0.62, -3.0, 3.5},
     {-0.45, -0.2, 3.6}},
    {"LIFE-RAFT-NB-1", "Life raft, no ballast, mean", {3.70, 0, 12}, {1.98, 0, 9.4}, {-1.98, 0, 9.4}},
    {"SKIFF-1", "Skiff, runabout, modified V", {3.15, 0, 2.2}, {1.29, 0, 2.2}, {-1.29, 0, 2.2}},
    {"SKIFF-2", "Skiff, V-hull", {2.87, 3.98, 3.33}, {0.32, -2.93, 2.53}, {-0.62, 1.03, 3.05}},
    {"SKIFF-3", "Skiff, swamped and capsized", {1.65, 0, 3.1}, {0.39, 0, 2.9}, {-0.39, 0, 2.9}},
    {"SPORT-FISHER", "Sport fisher, open cockpit", {5.55, 0, 3.3}, {2.27, 0, 3.0}, {-2.27, 0, 3.0}},
    {"FISHING-VESSEL-1", "Fishing vessel, mean", {2.47, 0, 12}, {2.76, 0, 9.4}, {-2.76, 0, 9.4}},
    {"FISHING-VESSEL-2", "Fishing vessel, Hawaiian sampan", {2.67, 0, 8.3}, {2.98, 0, 6.7}, {-2.98, 0, 6.7}},
    {"FISHING-VESSEL-4", "Fishing vessel, longliner", {2.47, 0, 8.3}, {2.76, 0, 6.7}, {-2.76, 0, 6.7}},
    {"FISHING-VESSEL-5", "Fishing vessel, Korean", {1.80, 0, 3.79}, {2.01, 0, 3.3}, {-2.01, 0, 3.3}},
    {"FISHING-VESSEL-6",
     "Fishing vessel, gill-netter",
     {3.72, -0.87, 3.33},
     {1.41, 2.00, 3.36},
     {-1.41, -2.00, 3.36}},
    {"COASTAL-FREIGHTER", "Coastal freighter", {1.87, 0, 8.3}, {2.09, 0, 6.7}, {-2.09, 0, 6.7}},
    {"SAILBOAT-2",
     "Sailboat, mono-hull, dismasted, mean",
     {3.94, 0, 19.62},
     {3.98, 0, 12.68},
     {-0.79, 0, 2.13}},
    {"REFUGEE-RAFT-1", "Cuban raft, no sail", {1.56, 8.30, 1.53}, {0.078, 2.70, 1.52}, {-0.078, -2.70, 1.52}},
    {"REFUGEE-RAFT-2", "Cuban raft, sail", {6.43, -3.47, 3.63}, {2.22, 0, 7.12}, {-2.22, 0, 7.12}},
    {"FV-DEBRIS", "Fishing vessel debris", {1.97, 0, 8.3}, {0.36, 0, 6.7}, {-0.36, 0, 6.7}},
    {"SLDMB", "Self-locating datum marker buoy", {0, 0, 0}, {0, 0, 0}, {0, 0, 0}},
}};

struct Line {
  double slope, offset_m_s;
};

// The residual is split so that slope and offset together add exactly one sigma * z at 10 m/s
// (Breivik and Allen 2008).
Line perturbed(const LeewaySide& side, double z) {
  const double epsilon_cm_s = side.sigma_cm_s * z;
  return {0.01 * (side.slope_percent + epsilon_cm_s / 20), 0.01 * (side.offset_cm_s + epsilon_cm_s / 2)};
}

}  // namespace

std::span<const LeewayClass> leeway_classes() {
  return classes;
}

const LeewayClass* find_leeway_class(std::string_view name) {
  const auto found = std::ranges::find(classes, name, &LeewayClass::name);
  return found == classes.end() ? nullptr : &*found;
}

LeewayLines leeway_lines(const LeewayClass& kind, DriftSide side, double z_down, double z_cross) {
  const Line down = perturbed(kind.downwind, z_down);
  const Line cross = perturbed(side == DriftSide::right ? kind.right : kind.left, z_cross);
  return {down.slope, down.offset_m_s, cross.slope, cross.offset_m_s};
}

bool downwind_slope_is_negative(const LeewayClass& kind, double z_down) {
  return perturbed(kind.downwind, z_down).slope < 0;
}

double random_walk_step_m(double diffusivity_m2_s, Duration dt) {
  return std::sqrt(2 * diffusivity_m2_s * dt.in_seconds());
}

}  // namespace searoom
