#include "sim/experiment/store/sqlite.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <stdexcept>

namespace searoom {
namespace {

// What a person can do about it.
std::string trouble_in_words(int code) {
  switch (code & 0xFF) {
    case SQLITE_NOTADB:
      return "found another kind of file, wanted a results database";
    case SQLITE_CORRUPT:
      return "the database is damaged; what sqlite3's .recover still finds can be merged, or run it anew";
    case SQLITE_FULL:
      return "the disk is full; make room and give the command again, with --resume where it has that";
    case SQLITE_READONLY:
      return "the file or its folder may not be written to";
    case SQLITE_CANTOPEN:
      return "it could not be opened";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "another program is writing to it";
    case SQLITE_IOERR:
      return "it could not be read or written; is the disk full?";
    default:
      return "";
  }
}

[[noreturn]] void fail(sqlite3* database, const std::string& file, int code) {
  std::string words = trouble_in_words(code);
  const std::string said = database ? sqlite3_errmsg(database) : sqlite3_errstr(code);
  throw std::runtime_error(words.empty() ? fmt::format("{}: {}", file, said)
                                         : fmt::format("{}: {} ({})", file, words, said));
}

constexpr int patience_ms = 10000;

int flags_of(Sqlite::Mode mode) {
  constexpr int flags[] = {SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE,
                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE};
  return flags[static_cast<int>(mode)];
}

}  // namespace

SqliteStatement::SqliteStatement(sqlite3* database, std::string file, std::string_view sql)
    : database_(database), file_(std::move(file)) {
  check(sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement_, nullptr));
}

SqliteStatement::SqliteStatement(SqliteStatement&& other) noexcept
    : database_(other.database_),
      file_(std::move(other.file_)),
      statement_(other.statement_),
      bound_(other.bound_) {
  other.statement_ = nullptr;
}

SqliteStatement::~SqliteStatement() {
  sqlite3_finalize(statement_);
}

void SqliteStatement::check(int code) const {
  if (code != SQLITE_OK) fail(database_, file_, code);
}

SqliteStatement& SqliteStatement::bind(std::string_view text) {
  check(
      sqlite3_bind_text(statement_, ++bound_, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT));
  return *this;
}

SqliteStatement& SqliteStatement::bind(std::int64_t number) {
  check(sqlite3_bind_int64(statement_, ++bound_, number));
  return *this;
}

SqliteStatement& SqliteStatement::bind(double number) {
  check(sqlite3_bind_double(statement_, ++bound_, number));
  return *this;
}

SqliteStatement& SqliteStatement::bind_null() {
  check(sqlite3_bind_null(statement_, ++bound_));
  return *this;
}

void SqliteStatement::run() {
  while (next()) {
  }
  check(sqlite3_reset(statement_));
  bound_ = 0;
}

bool SqliteStatement::next() {
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) fail(database_, file_, code);
  return false;
}

void SqliteStatement::want(int column, int type, const char* words) const {
  if (sqlite3_column_type(statement_, column) == type) return;
  throw std::runtime_error(
      fmt::format("{}: the database is damaged: found another kind of value in {}, wanted {}", file_,
                  sqlite3_column_name(statement_, column), words));
}

std::string SqliteStatement::text(int column) const {
  want(column, SQLITE_TEXT, "a text");
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::int64_t SqliteStatement::integer(int column) const {
  want(column, SQLITE_INTEGER, "a whole number");
  return sqlite3_column_int64(statement_, column);
}

double SqliteStatement::real(int column) const {
  want(column, SQLITE_FLOAT, "a number");
  return sqlite3_column_double(statement_, column);
}

bool SqliteStatement::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

Sqlite::Sqlite(std::string shown, const std::string& path, int flags) : file_(std::move(shown)) {
  const int code = sqlite3_open_v2(path.c_str(), &database_, flags, nullptr);
  if (code != SQLITE_OK) {
    const std::string words = trouble_in_words(code);
    sqlite3_close(database_);
    throw std::runtime_error(fmt::format("{}: {}", file_, words.empty() ? sqlite3_errstr(code) : words));
  }
  sqlite3_extended_result_codes(database_, 1);
  sqlite3_busy_timeout(database_, patience_ms);
  // What stands in a file's schema runs nothing that reaches out of it.
  sqlite3_db_config(database_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(database_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

Sqlite::Sqlite(const std::filesystem::path& file, Mode mode)
    : Sqlite(file.string(), std::filesystem::absolute(file).string(), flags_of(mode)) {}

Sqlite Sqlite::in_memory() {
  return {"the database in memory", ":memory:", flags_of(Mode::create)};
}

Sqlite::Sqlite(Sqlite&& other) noexcept : file_(std::move(other.file_)), database_(other.database_) {
  other.database_ = nullptr;
}

Sqlite::~Sqlite() {
  sqlite3_close(database_);
}

void Sqlite::execute(const std::string& sql) {
  const int code = sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(database_, file_, code);
}

SqliteStatement Sqlite::prepare(std::string_view sql) const {
  return {database_, file_, sql};
}

SqliteTransaction::SqliteTransaction(Sqlite& sqlite) : sqlite_(sqlite) {
  sqlite_.execute("BEGIN IMMEDIATE");
}

SqliteTransaction::~SqliteTransaction() {
  if (!open_) return;
  try {
    sqlite_.execute("ROLLBACK");
  } catch (const std::exception&) {  // SQLite has done so itself, or will when the file is next opened
  }
}

void SqliteTransaction::commit() {
  sqlite_.execute("COMMIT");
  open_ = false;
}

}  // namespace searoom
