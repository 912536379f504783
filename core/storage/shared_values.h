// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"
#include "core/storage/content_seal.h"
#include "core/storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace headroom {

/// How far an input may lie, in SI: its type is that of the field that refers to it.
struct StoredSpread {
    SpreadKind kind{};
    double low = 0;
    double high = 0;

    bool operator==(const StoredSpread&) const = default;
};

/// What stands beside an input's number.
struct Provenance {
    std::string unit;
    InputKind kind = InputKind::Assumption;
    std::string source;
    Date date;
    std::optional<StoredSpread> spread{};

    bool operator==(const Provenance&) const = default;
};

/// The tables of values that many rows share. A hall of a hundred thousand servers states a handful of sources and lists of
/// cards; written out in each row they were three quarters of the file.
inline constexpr const char* provenanceTable =
    "CREATE TABLE provenance(id INTEGER PRIMARY KEY,unit TEXT NOT NULL,kind TEXT NOT NULL,source TEXT NOT NULL,date TEXT NOT NULL,spread TEXT,spread_low REAL,spread_high REAL) STRICT";
inline constexpr const char* textsTable =
    "CREATE TABLE texts(id INTEGER PRIMARY KEY,lines TEXT NOT NULL) STRICT";

/// Gives such values numbers, from 1 in the order of first use.
class SharedValuesWriter {
public:
    template <class Q>
    std::int64_t provenance(const Input<Q>& input)
    {
        if (input.spread)
            return spreadProvenance(
                {input.unit, input.kind, input.source, input.date,
                 StoredSpread{input.spread->kind, input.spread->low.value(), input.spread->high.value()}});
        return provenance(input.unit, input.kind, input.source, input.date);
    }
    std::int64_t provenance(const std::string& unit, InputKind kind, const std::string& source, Date date);
    std::int64_t texts(const std::vector<std::string>& texts);
    void write(Database& database, ContentSeal& seal) const;

private:
    std::int64_t spreadProvenance(Provenance provenance);

    std::vector<Provenance> m_provenance;
    std::vector<std::vector<std::string>> m_texts;
    std::unordered_multimap<std::size_t, std::size_t> m_provenanceByHash, m_textsByHash;
    std::size_t m_lastTexts = 0;
};

/// The same values read back, checked.
class SharedValues {
public:
    struct Stated {
        Provenance provenance;
        std::optional<Dimension> dimension;  ///< of its unit; nothing without one
    };
    static Result<SharedValues> read(Database& database, ContentSeal& seal);

    /// By number; null if there is none.
    const Stated* provenance(std::int64_t number) const;
    const std::vector<std::string>* texts(std::int64_t number) const;

private:
    Status readProvenance(Database& database, ContentSeal& seal);
    Status readTexts(Database& database, ContentSeal& seal);

    std::vector<Stated> m_provenance;
    std::vector<std::vector<std::string>> m_texts;
};

}  // namespace headroom
