#include "sim/geo/chart.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cmath>
#include <thread>

#include "sim/base/hash.h"
#include "sim/geo/chart_error.h"
#include "sim/geo/columns.h"
#include "sim/geo/shared_parts.h"

namespace searoom {
namespace {

constexpr double most_cells_a_side = 32767;

const ChartInput& checked(const ChartInput& input) {
  const Box& b = input.box;
  const double cell = input.cell_deg;
  if (!(b.west_deg >= -180 && b.west_deg < b.east_deg && b.east_deg <= 180 && b.south_deg >= -90 &&
        b.south_deg < b.north_deg && b.north_deg <= 90)) {
    throw ChartError(
        fmt::format("the chart's box, west {} south {} east {} north {} degrees, must have west "
                    "before east within -180 to 180 and south before north within -90 to 90",
                    b.west_deg, b.south_deg, b.east_deg, b.north_deg));
  }
  if (!(cell > 0) || (b.east_deg - b.west_deg) / cell > most_cells_a_side ||
      (b.north_deg - b.south_deg) / cell > most_cells_a_side) {
    throw ChartError(fmt::format("a cell of {} degrees must be above 0 and give at most {} rows and columns",
                                 cell, most_cells_a_side));
  }
  if (!(input.clear_cost >= 0 && input.clear_cost <= 1000)) {
    throw ChartError(
        fmt::format("the cost of a passage near the coast must be 0 to 1000, not {}", input.clear_cost));
  }
  if (!(input.clear_of_coast > Distance::metres(0) && input.clear_of_coast <= coast_distance_cap)) {
    throw ChartError(fmt::format("a passage may keep clear of the coast by up to {} nm, not {}",
                                 coast_distance_cap.in_nautical_miles(),
                                 input.clear_of_coast.in_nautical_miles()));
  }
  return input;
}

// Hexadecimal floating point: no two numbers share it.
std::string raster_key(const ChartInput& input) {
  const Box& b = input.box;
  return content_hash(fmt::format("rasters {:a} {:a} {:a} {:a} {:a} {:a} {}", b.west_deg, b.south_deg,
                                  b.east_deg, b.north_deg, input.cell_deg, coast_distance_cap.in_metres(),
                                  content_hash(input.coast_text)));
}

std::string field_key(const std::string& rasters, const ClearWater& clear_water, int destination) {
  return content_hash(fmt::format("field {} {:a} {:a} {}", rasters, clear_water.cost,
                                  clear_water.of_coast.in_metres(), destination));
}

std::string joined_lines(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t end; (end = text.find('\n')) != text.npos; text.remove_prefix(end + 1)) {
    lines.emplace_back(text.substr(0, end));
  }
  return lines;
}

template <class Named>
const Named* find_by_id(const std::vector<Named>& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [id](const Named& n) { return n.id == id; });
  return found == list.end() ? nullptr : &*found;
}

// A number for each cell as the cache has kept it, or as make() gives it, which the cache keeps from then on.
template <class Number>
PagedColumn<Number> kept_column(const ChartCache& cache, const std::string& kind, const std::string& key,
                                std::size_t cells, const std::function<std::vector<Number>()>& make) {
  const auto worked_out = [cache, kind, key, make] {
    std::vector<Number> numbers = make();
    cache.store_pages(kind, key,
                      {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number)});
    return numbers;
  };
  auto pages = cache.load_pages(kind, key);
  if (!pages || pages->size() != cells * sizeof(Number)) return PagedColumn<Number>(worked_out());
  return PagedColumn<Number>(std::move(pages), worked_out);
}

}  // namespace

Chart::Chart(const ChartInput& input, const ChartCache& cache)
    : cache_(cache),
      key_(raster_key(checked(input))),
      clear_water_{input.clear_cost, input.clear_of_coast},
      rasters_(shared_rasters_of(input, key_, cache)),
      regions_(input.regions_text.empty() ? std::vector<Region>{}
                                          : read_regions(input.regions_text, input.regions_file)),
      zones_(rasters_->mask.grid(), regions_),
      places_(input.places_text.empty() ? std::vector<Place>{}
                                        : read_places(input.places_text, input.places_file)),
      lanes_(input.lanes_text.empty() ? std::vector<Lane>{}
                                      : read_lanes(input.lanes_text, input.lanes_file)) {}

std::shared_ptr<const Chart::Rasters> Chart::shared_rasters_of(const ChartInput& input,
                                                               const std::string& key,
                                                               const ChartCache& cache) {
  static SharedParts<Rasters> shared_rasters;
  return shared_rasters.get(cache.file_of("rasters", key), [&] { return rasters_of(input, key, cache); });
}

Chart::Rasters Chart::rasters_of(const ChartInput& input, const std::string& key, const ChartCache& cache) {
  if (input.coast_text.empty()) return build_rasters(input);
  if (const auto cached = cache.load("rasters", key)) {
    if (auto rasters = restore_rasters(input, cached->bytes)) return std::move(*rasters);
  }
  Rasters rasters = build_rasters(input);
  ColumnWriter out;
  out.put(joined_lines(rasters.mask.countries()));
  out.put(rasters.mask.country_of_cells());
  out.put(rasters.coast.metres_of_cells());
  out.put(rasters.coast.nearest_of_cells());
  cache.store("rasters", key, out.bytes());
  return rasters;
}

Chart::Rasters Chart::build_rasters(const ChartInput& input) {
  const CellGrid grid = CellGrid::over(input.box, input.cell_deg);
  LandMask mask = input.coast_text.empty() ? LandMask(grid)
                                           : LandMask(grid, read_coast(input.coast_text, input.coast_file));
  CoastDistance coast(mask, coast_distance_cap);
  return {std::move(mask), std::move(coast)};
}

std::optional<Chart::Rasters> Chart::restore_rasters(const ChartInput& input, std::string_view bytes) {
  const CellGrid grid = CellGrid::over(input.box, input.cell_deg);
  const std::size_t cells = grid.size();
  ColumnReader in(bytes);
  std::string countries;
  std::vector<std::uint8_t> country;
  std::vector<float> metres;
  std::vector<std::int32_t> nearest;
  if (!in.take(countries) || !in.take(country) || !in.take(metres) || !in.take(nearest) || !in.at_end() ||
      country.size() != cells || metres.size() != nearest.size() ||
      (!metres.empty() && metres.size() != cells)) {
    return std::nullopt;
  }
  const std::vector<std::string> names = split_lines(countries);
  const bool known = std::ranges::all_of(country, [&](std::uint8_t c) { return c < names.size(); });
  const bool on_chart = std::ranges::all_of(
      nearest, [&](std::int32_t cell) { return cell >= -1 && cell < static_cast<std::int32_t>(cells); });
  if (!known || !on_chart) return std::nullopt;
  return Rasters{LandMask(grid, std::move(country), split_lines(countries)),
                 CoastDistance(grid, coast_distance_cap, std::move(metres), std::move(nearest))};
}

std::shared_ptr<const DistanceField> Chart::shared_field_of(int destination) const {
  static SharedParts<DistanceField> shared_fields;
  const std::string key = field_key(key_, clear_water_, destination);
  return shared_fields.get(cache_.file_of("field", key), [&] { return field_of(destination); });
}

DistanceField Chart::field_of(int destination) const {
  if (mask().all_sea()) return DistanceField(mask(), coast(), destination, clear_water_);
  const auto make = [rasters = rasters_, destination, clear_water = clear_water_] {
    return DistanceField(rasters->mask, rasters->coast, destination, clear_water).costs();
  };
  const std::string key = field_key(key_, clear_water_, destination);
  std::unique_ptr<PagedColumn<float>> costs(new PagedColumn<float>(
      kept_column<float>(cache_, "field", key, static_cast<std::size_t>(grid().size()), make)));
  return DistanceField(grid(), destination, clear_water_, std::move(costs));
}

std::shared_ptr<const Chart::Words> Chart::words(
    const std::string& kind, const std::string& settings,
    const std::function<std::vector<std::uint64_t>(const LandMask&)>& make) const {
  static SharedParts<Words> shared_words;
  const std::string key = content_hash(fmt::format("{} {} {}", kind, key_, settings));
  return shared_words.get(cache_.file_of(kind, key), [&] {
    return kept_column<std::uint64_t>(cache_, kind, key, static_cast<std::size_t>(grid().size()),
                                      [rasters = rasters_, make] { return make(rasters->mask); });
  });
}

void Chart::prepare_destinations(std::vector<int> cells, int threads) {
  std::sort(cells.begin(), cells.end());
  cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
  std::erase_if(cells, [this](int cell) { return has_field_to(cell); });
  std::vector<std::shared_ptr<const DistanceField>> fields(cells.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i; (i = next++) < cells.size();) fields[i] = shared_field_of(cells[i]);
  };
  {
    std::vector<std::jthread> others;
    for (int t = 1; t < threads && t < static_cast<int>(cells.size()); ++t) others.emplace_back(work);
    work();
  }
  for (std::size_t i = 0; i < cells.size(); ++i) fields_.emplace(cells[i], std::move(fields[i]));
}

const DistanceField& Chart::field_to(int destination_cell) const {
  const auto found = fields_.find(destination_cell);
  assert(found != fields_.end() && "the destination was prepared");
  return *found->second;
}

std::vector<Position> Chart::route(Position from, int destination_cell) const {
  return sea_route(mask(), coast(), field_to(destination_cell), from);
}

std::vector<Position> Chart::turning_points(Position from, int destination_cell) const {
  return searoom::turning_points(mask(), coast(), field_to(destination_cell), from);
}

const Place* Chart::find_place(std::string_view id) const {
  return find_by_id(places_, id);
}
const Lane* Chart::find_lane(std::string_view id) const {
  return find_by_id(lanes_, id);
}

const Region* Chart::region_at(Position p) const {
  const int region = zones_.region_of(p);
  return region < 0 ? nullptr : &regions_[region];
}

bool Chart::in_territorial_sea(Position p) const {
  return searoom::in_territorial_sea(mask(), coast(), p);
}

const std::string& Chart::territorial_sea_of(Position p) const {
  return mask().countries()[searoom::territorial_sea_of(mask(), coast(), p)];
}

}  // namespace searoom
