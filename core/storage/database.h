// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace headroom {

/// A prepared statement; columns from 0, parameters from 1.
class Statement {
public:
    Statement(sqlite3* database, const std::string& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    bool good() const { return m_statement != nullptr; }
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view value);
    /// Without a copy: `value` must stand until the next `insert`.
    void bindStanding(int parameter, std::string_view value);
    void bindNull(int parameter);
    /// Runs an INSERT and makes ready for the next.
    bool insert();
    enum class Step { Row, Done, Failed };
    Step step();
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    /// Without a copy: stands until the next `step`.
    std::string_view view(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// An SQLite database in memory: a plan is built or read there, never on the disk itself.
class Database {
public:
    Database();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Takes a file's bytes as a read-only database with all defences on. DamagedFile if SQLite finds it is not sound.
    Status load(std::string bytes);
    bool run(const std::string& sql);
    /// The database as bytes of a file.
    std::string image() const;
    std::int64_t number(const std::string& sql);
    std::string message() const;
    sqlite3* handle() const { return m_database; }

private:
    sqlite3* m_database = nullptr;
    std::string m_bytes;
};

}  // namespace headroom
