// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <sqlite3.h>

namespace headroom {

Statement::Statement(sqlite3* database, const std::string& sql)
{
    if (sqlite3_prepare_v2(database, sql.c_str(), static_cast<int>(sql.size()), &m_statement, nullptr) !=
        SQLITE_OK)
        m_statement = nullptr;
}
Statement::~Statement() { sqlite3_finalize(m_statement); }
void Statement::bind(int parameter, std::int64_t value) { sqlite3_bind_int64(m_statement, parameter, value); }
void Statement::bind(int parameter, double value) { sqlite3_bind_double(m_statement, parameter, value); }
void Statement::bind(int parameter, std::string_view value)
{
    sqlite3_bind_text64(m_statement, parameter, value.data() ? value.data() : "", value.size(),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}
void Statement::bindStanding(int parameter, std::string_view value)
{
    sqlite3_bind_text64(m_statement, parameter, value.data() ? value.data() : "", value.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
}
void Statement::bindNull(int parameter) { sqlite3_bind_null(m_statement, parameter); }
bool Statement::insert()
{
    const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
    sqlite3_reset(m_statement);
    return done;
}
Statement::Step Statement::step()
{
    const int code = sqlite3_step(m_statement);
    return code == SQLITE_ROW ? Step::Row : code == SQLITE_DONE ? Step::Done : Step::Failed;
}
bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }
std::string Statement::text(int column) const { return std::string(view(column)); }
std::string_view Statement::view(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

Database::Database()
{
    if (sqlite3_open_v2(":memory:", &m_database,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX,
                        nullptr) != SQLITE_OK)
        return;
    // What a hostile file could use against its reader is off before the first byte is looked at.
    for (const int option :
         {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
          SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DDL,
          SQLITE_DBCONFIG_DQS_DML})
        sqlite3_db_config(m_database, option, option == SQLITE_DBCONFIG_DEFENSIVE ? 1 : 0, nullptr);
    sqlite3_limit(m_database, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(m_database, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_database, SQLITE_LIMIT_EXPR_DEPTH, 20);
    sqlite3_limit(m_database, SQLITE_LIMIT_VDBE_OP, 100'000);
}

Database::~Database() { sqlite3_close(m_database); }

Status Database::load(std::string bytes)
{
    m_bytes = std::move(bytes);
    auto* data = reinterpret_cast<unsigned char*>(m_bytes.data());
    const auto size = static_cast<sqlite3_int64>(m_bytes.size());
    if (sqlite3_deserialize(m_database, "main", data, size, size, SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return Error{Error::Code::DamagedFile, {message()}};
    run("PRAGMA cell_size_check=ON");
    Statement check(m_database, "PRAGMA quick_check(1)");
    if (!check.good() || check.step() != Statement::Step::Row || check.text(0) != "ok")
        return Error{Error::Code::DamagedFile, {check.good() ? check.text(0) : message()}};
    return Done{};
}

bool Database::run(const std::string& sql)
{
    return sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::string Database::image() const
{
    sqlite3_int64 size = 0;
    unsigned char* data = sqlite3_serialize(m_database, "main", &size, 0);
    if (!data)
        return {};
    std::string out(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
    sqlite3_free(data);
    return out;
}

std::int64_t Database::number(const std::string& sql)
{
    Statement statement(m_database, sql);
    return statement.good() && statement.step() == Statement::Step::Row ? statement.integer(0) : -1;
}

std::string Database::message() const { return sqlite3_errmsg(m_database); }

}  // namespace headroom
