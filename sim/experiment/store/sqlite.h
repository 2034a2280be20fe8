// SQLite's interface for C, with errors as exceptions. No other file meets it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace searoom {

class SqliteStatement {
 public:
  ~SqliteStatement();
  SqliteStatement(SqliteStatement&& other) noexcept;
  SqliteStatement& operator=(SqliteStatement&&) = delete;

  // Parameters in the order of their question marks.
  SqliteStatement& bind(std::string_view text);
  SqliteStatement& bind(std::int64_t number);
  SqliteStatement& bind(double number);
  SqliteStatement& bind_null();
  // Runs it to its end and makes it ready for other values.
  void run();

  // The next row, if there is one. A value that is not of the kind that is asked for is damage, and thrown.
  bool next();
  std::string text(int column) const;
  std::int64_t integer(int column) const;
  double real(int column) const;
  bool is_null(int column) const;

 private:
  friend class Sqlite;
  SqliteStatement(sqlite3* database, std::string file, std::string_view sql);
  void check(int code) const;
  void want(int column, int type, const char* words) const;

  sqlite3* database_;
  std::string file_;
  sqlite3_stmt* statement_ = nullptr;
  int bound_ = 0;
};

// Every trouble is thrown as std::runtime_error with the name of the file and what to do.
class Sqlite {
 public:
  enum class Mode { read, write, create };
  // Whatever the name: none stands for a database in memory or for a web address.
  Sqlite(const std::filesystem::path& file, Mode mode);
  // Kept nowhere.
  static Sqlite in_memory();
  ~Sqlite();
  Sqlite(Sqlite&& other) noexcept;
  Sqlite& operator=(Sqlite&&) = delete;

  void execute(const std::string& sql);
  SqliteStatement prepare(std::string_view sql) const;

 private:
  Sqlite(std::string shown, const std::string& path, int flags);
  std::string file_;
  sqlite3* database_ = nullptr;
};

// What is written until `commit` is in the file as a whole or not at all. Rolled back when it goes without
// that. One at a time for a file.
class SqliteTransaction {
 public:
  explicit SqliteTransaction(Sqlite& sqlite);
  ~SqliteTransaction();
  SqliteTransaction(const SqliteTransaction&) = delete;
  SqliteTransaction& operator=(const SqliteTransaction&) = delete;
  void commit();

 private:
  Sqlite& sqlite_;
  bool open_ = true;
};

}  // namespace searoom
