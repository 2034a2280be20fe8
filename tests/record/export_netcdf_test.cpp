#include <gmock/gmock.h>
#include <netcdf.h>

#include <cstdio>
#include <cstdlib>

#include "tests/record/exported.h"

namespace searoom::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class ExportNetcdf : public ::testing::Test {
 protected:
  ~ExportNetcdf() override {
    if (id_ >= 0) nc_close(id_);
  }
  void open(const fs::path& log) {
    write_contents(file_, exported(log, "netcdf"));
    ASSERT_EQ(nc_open(file_.c_str(), NC_NOWRITE, &id_), NC_NOERR);
  }
  int variable(const char* name) const {
    int var = -1;
    EXPECT_EQ(nc_inq_varid(id_, name, &var), NC_NOERR) << name;
    return var;
  }
  std::string attribute(int var, const char* name) const {
    std::size_t length = 0;
    EXPECT_EQ(nc_inq_attlen(id_, var, name, &length), NC_NOERR) << name;
    std::string text(length, ' ');
    nc_get_att_text(id_, var, name, text.data());
    return text;
  }
  std::string attribute(const char* var, const char* name) const { return attribute(variable(var), name); }
  std::size_t length(const char* dimension) const {
    int dim = -1;
    std::size_t length = 0;
    EXPECT_EQ(nc_inq_dimid(id_, dimension, &dim), NC_NOERR) << dimension;
    nc_inq_dimlen(id_, dim, &length);
    return length;
  }
  std::vector<double> values(const char* var) const {
    int dim = -1;
    std::size_t length = 0;
    nc_inq_vardimid(id_, variable(var), &dim);
    nc_inq_dimlen(id_, dim, &length);
    std::vector<double> values(length);
    EXPECT_EQ(nc_get_var_double(id_, variable(var), values.data()), NC_NOERR) << var;
    return values;
  }

  TempFolder folder_;
  fs::path file_ = folder_ / "run.nc";
  int id_ = -1;
};

TEST_F(ExportNetcdf, IsNetcdf4OfTheClassicModel) {
  open(write_small_log(folder_));
  int format = 0;
  nc_inq_format(id_, &format);
  EXPECT_EQ(format, NC_FORMAT_NETCDF4_CLASSIC);
}

TEST_F(ExportNetcdf, SaysWhatItIsAndOfWhichRun) {
  open(write_small_log(folder_));
  EXPECT_EQ(attribute(NC_GLOBAL, "Conventions"), "CF-1.8");
  EXPECT_EQ(attribute(NC_GLOBAL, "featureType"), "trajectory");
  EXPECT_EQ(attribute(NC_GLOBAL, "title"), small_header().title);
  EXPECT_THAT(attribute(NC_GLOBAL, "source"), HasSubstr("searoom 0.0.0"));
  EXPECT_EQ(attribute(NC_GLOBAL, "seed"), "18446744073709551615");
  EXPECT_EQ(attribute(NC_GLOBAL, "scenario_hash"), small_header().scenario_hash);
}

TEST_F(ExportNetcdf, DescribesItsVariablesAsTheConventionsWant) {
  open(write_small_log(folder_));
  EXPECT_EQ(attribute("trajectory_id", "cf_role"), "trajectory_id");
  EXPECT_EQ(attribute("rowSize", "sample_dimension"), "obs");
  EXPECT_EQ(attribute("time", "standard_name"), "time");
  EXPECT_EQ(attribute("time", "units"), "seconds since 1970-01-01 00:00:00 UTC");
  EXPECT_EQ(attribute("time", "axis"), "T");
  EXPECT_EQ(attribute("lat", "standard_name"), "latitude");
  EXPECT_EQ(attribute("lat", "units"), "degrees_north");
  EXPECT_EQ(attribute("lon", "standard_name"), "longitude");
  EXPECT_EQ(attribute("lon", "units"), "degrees_east");
  EXPECT_EQ(attribute("people_aboard", "coordinates"), "time lat lon");
}

TEST_F(ExportNetcdf, HoldsTheTracksOneAfterAnother) {
  open(write_small_log(folder_));
  EXPECT_THAT(values("rowSize"), ElementsAre(4, 3, 1));
  EXPECT_THAT(values("lat"), ElementsAre(20.5, 20.25, 20.0, 6.25, 20.0, 19.75, 19.5, 10.0));
  EXPECT_THAT(values("lon"), ElementsAre(92.25, 92.125, 92.0, 99.75, 92.5, 92.5, 92.75, 95.0));
  EXPECT_THAT(values("people_aboard"), ElementsAre(100, 100, 99, 0, 7, 7, 0, 2));
  EXPECT_EQ(values("time")[0], static_cast<double>(parse_instant("2015-05-01")->unix_seconds));
  EXPECT_EQ(values("time")[1] - values("time")[0], 3600);
}

TEST_F(ExportNetcdf, NamesEachTrack) {
  open(write_small_log(folder_));
  const std::size_t width = length("id_length");
  std::string ids(length("trajectory") * width, ' ');
  ASSERT_EQ(nc_get_var_text(id_, variable("trajectory_id"), ids.data()), NC_NOERR);
  EXPECT_EQ(ids.substr(0, width).c_str(), awkward_boat);
  EXPECT_STREQ(ids.substr(width, width).c_str(), "bay/sittwe/2");
  EXPECT_STREQ(ids.substr(2 * width, width).c_str(), "adrift/1");
}

TEST_F(ExportNetcdf, HasEqualBytesForEqualLogs) {
  const fs::path log = write_small_log(folder_);
  EXPECT_EQ(exported(log, "netcdf"), exported(log, "netcdf"));
}

TEST_F(ExportNetcdf, OfALogWithoutBoatsHasItsAttributesAlone) {
  open(write_log(folder_ / "run", {end_of_run_at(0)}));
  int variables = -1;
  nc_inq_nvars(id_, &variables);
  EXPECT_EQ(variables, 0);
  EXPECT_EQ(attribute(NC_GLOBAL, "featureType"), "trajectory");
}

TEST_F(ExportNetcdf, HoldsMoreThanItsFirstMegabyte) {
  open(write_log(folder_ / "run", many_events(200'000)));
  EXPECT_THAT(values("rowSize"), ElementsAre(200'000));
  EXPECT_EQ(values("lat")[199'999], (19'000 + 199'999 * 7919 % 1000) / 1000.0);
}

TEST_F(ExportNetcdf, IsReadByNcdump) {
  if (std::system("command -v ncdump >/dev/null") != 0) GTEST_SKIP() << "ncdump is not here";
  open(write_small_log(folder_));
  const std::string text = folder_ / "text";
  ASSERT_EQ(std::system(("ncdump '" + file_.string() + "' > '" + text + "'").c_str()), 0);
  EXPECT_THAT(contents_of(text), HasSubstr("rowSize = 4, 3, 1 ;"));
  EXPECT_THAT(contents_of(text), HasSubstr("bay/sittwe/2"));
}

}  // namespace
}  // namespace searoom::test
