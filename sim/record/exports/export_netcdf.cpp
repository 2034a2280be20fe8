// Discrete sampling geometry `trajectory` of the CF conventions 1.8 (chapter 9, appendix H.4.3) as a
// contiguous ragged array: the points of all tracks one after another, and for each track how many are its
// own. NetCDF-4 of the classic model. The file is made in memory, so that it reaches the disk whole or not at
// all.
#include <fmt/format.h>
#include <netcdf.h>
#include <netcdf_mem.h>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <stdexcept>

#include "sim/record/exports/export_text.h"
#include "sim/record/exports/export_tracks.h"
#include "sim/record/exports/exporter.h"

namespace searoom {
namespace {

constexpr std::size_t first_size_bytes = 1u << 20;  // grows as needed
constexpr int deflate_level = 4;

void check(int status) {
  if (status != NC_NOERR) throw std::runtime_error(fmt::format("NetCDF: {}", nc_strerror(status)));
}

int narrowed(std::uint64_t n) {
  return static_cast<int>(std::min<std::uint64_t>(n, std::numeric_limits<int>::max()));
}

class NetcdfDocument {
 public:
  NetcdfDocument() { check(nc_create_mem("searoom", NC_NETCDF4 | NC_CLASSIC_MODEL, first_size_bytes, &id_)); }
  ~NetcdfDocument() {
    if (open_) nc_abort(id_);
  }
  NetcdfDocument(const NetcdfDocument&) = delete;
  NetcdfDocument& operator=(const NetcdfDocument&) = delete;

  int dimension(const char* name, std::size_t length) {
    int dim = 0;
    check(nc_def_dim(id_, name, length, &dim));
    return dim;
  }
  int variable(const char* name, nc_type type, const std::vector<int>& dimensions) {
    int var = 0;
    check(nc_def_var(id_, name, type, static_cast<int>(dimensions.size()), dimensions.data(), &var));
    check(nc_def_var_deflate(id_, var, 1, 1, deflate_level));
    return var;
  }
  void attribute(int var, const char* name, const std::string& text) {
    check(nc_put_att_text(id_, var, name, text.size(), text.data()));
  }
  void define(int var, std::initializer_list<std::pair<const char*, const char*>> attributes) {
    for (const auto& [name, text] : attributes) attribute(var, name, text);
  }
  void end_definitions() { check(nc_enddef(id_)); }

  void put(int var, const std::string& values) { check(nc_put_var_text(id_, var, values.data())); }
  void put(int var, const std::vector<int>& values) { check(nc_put_var_int(id_, var, values.data())); }
  void put(int var, const std::vector<double>& values) { check(nc_put_var_double(id_, var, values.data())); }

  void finish(std::ostream& out) {
    open_ = false;
    NC_memio image{};
    check(nc_close_memio(id_, &image));
    out.write(static_cast<const char*>(image.memory), static_cast<std::streamsize>(image.size));
    std::free(image.memory);
  }

 private:
  int id_ = 0;
  bool open_ = true;
};

// The values of all variables, in their order in the file.
struct Columns {
  explicit Columns(const std::vector<Track>& tracks, const RunHeader& header) {
    for (const Track& track : tracks) id_length = std::max(id_length, track.vessel.size());
    for (const Track& track : tracks) {
      ids += track.vessel + std::string(id_length - track.vessel.size(), '\0');
      row_sizes.push_back(narrowed(track.points.size()));
      for (const TrackPoint& p : track.points) {
        time_s.push_back(static_cast<double>(header.instant_of(p.tick).unix_seconds));
        const Position where = exported(p.where);
        lat_deg.push_back(where.lat_deg);
        lon_deg.push_back(where.lon_deg);
        aboard.push_back(narrowed(p.aboard));
      }
    }
  }
  std::size_t id_length = 1;
  std::string ids;
  std::vector<int> row_sizes, aboard;
  std::vector<double> time_s, lat_deg, lon_deg;
};

void describe(const RunHeader& h, bool finished, NetcdfDocument& nc) {
  nc.attribute(NC_GLOBAL, "Conventions", "CF-1.8");
  nc.attribute(NC_GLOBAL, "featureType", "trajectory");
  nc.attribute(NC_GLOBAL, "title", h.title);
  nc.attribute(NC_GLOBAL, "source", h.program + ", an agent-based simulation");
  nc.attribute(NC_GLOBAL, "comment",
               finished ? "One run is one possible history, not a forecast."
                        : "From the log of a run that is not finished, or a damaged log.");
  if (!h.as.empty()) {
    nc.attribute(NC_GLOBAL, "as", h.as);
    return;
  }
  nc.attribute(NC_GLOBAL, "seed", std::to_string(h.seed));
  nc.attribute(NC_GLOBAL, "scenario_hash", h.scenario_hash);
  nc.attribute(NC_GLOBAL, "policies", fmt::format("{}", fmt::join(h.policies, " ")));
}

void write_columns(const Columns& c, NetcdfDocument& nc) {
  const int trajectory = nc.dimension("trajectory", c.row_sizes.size());
  const int obs = nc.dimension("obs", c.time_s.size());
  const int id_length = nc.dimension("id_length", c.id_length);

  const int id = nc.variable("trajectory_id", NC_CHAR, {trajectory, id_length});
  nc.define(id, {{"cf_role", "trajectory_id"}, {"long_name", "vessel"}, {"_Encoding", "utf-8"}});
  const int row_size = nc.variable("rowSize", NC_INT, {trajectory});
  nc.define(row_size, {{"long_name", "number of positions of this vessel"}, {"sample_dimension", "obs"}});
  const int time = nc.variable("time", NC_DOUBLE, {obs});
  nc.define(time, {{"standard_name", "time"},
                   {"units", "seconds since 1970-01-01 00:00:00 UTC"},
                   {"calendar", "standard"},
                   {"axis", "T"}});
  const int lat = nc.variable("lat", NC_DOUBLE, {obs});
  nc.define(lat, {{"standard_name", "latitude"}, {"units", "degrees_north"}, {"axis", "Y"}});
  const int lon = nc.variable("lon", NC_DOUBLE, {obs});
  nc.define(lon, {{"standard_name", "longitude"}, {"units", "degrees_east"}, {"axis", "X"}});
  const int aboard = nc.variable("people_aboard", NC_INT, {obs});
  nc.define(aboard, {{"long_name", "people aboard"}, {"units", "1"}, {"coordinates", "time lat lon"}});
  nc.end_definitions();

  nc.put(id, c.ids);
  nc.put(row_size, c.row_sizes);
  nc.put(time, c.time_s);
  nc.put(lat, c.lat_deg);
  nc.put(lon, c.lon_deg);
  nc.put(aboard, c.aboard);
}

}  // namespace

// A run in which no boat departed has no variables: in NetCDF a dimension of length 0 is one without bound.
void export_netcdf(LogReader& log, std::ostream& out) {
  const std::vector<Track> tracks = read_tracks(log);
  NetcdfDocument nc;
  describe(log.header(), log.trouble().empty(), nc);
  if (!tracks.empty()) write_columns(Columns(tracks, log.header()), nc);
  nc.finish(out);
}

}  // namespace searoom
