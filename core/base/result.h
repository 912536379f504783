// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/check.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace headroom {

/// Why something in the world went wrong: a code, where it happened and the words that fill the translated
/// sentence. `ui/text` owns the sentences; core never writes one.
struct Error {
    enum class Code {
        CannotRead,     ///< args: reason given by the system
        CannotWrite,    ///< args: reason given by the system
        DiskFull,       ///< args: none
        NotOurFile,     ///< args: what was found instead
        NewerFormat,    ///< args: version of the file, version we know
        DamagedFile,    ///< args: what is damaged
        TooLarge,       ///< args: what, found, allowed
        NotText,        ///< args: byte offset that is not UTF-8
        Syntax,         ///< args: what was expected, what was found
        MissingField,   ///< args: field
        UnknownField,   ///< args: field, nearest known field or empty
        UnknownItem,    ///< args: kind, id, nearest known id or empty
        DuplicateId,    ///< args: kind, id
        WrongUnit,      ///< args: text, an example of what fits
        UnknownUnit,    ///< args: unit, those that would do parted by commas (may be missing or empty)
        NotANumber,     ///< args: text
        NeedsUnit,      ///< args: number, the number in per cent, the same as a plain share in per cent
        OutOfRange,     ///< args: value, smallest, largest
        WrongValue,     ///< args: value, allowed values
        WrongCurrency,  ///< args: currency found, currency of the scenario
        SlotTaken,      ///< args: name of what stands there
        DoesNotFit,     ///< args: what is needed, what there is
        NotPossible,    ///< args: reason code, see edits.h
        Cancelled,      ///< args: none
    };
    Code code = Code::NotPossible;
    std::vector<std::string> args{};
    std::string file{};   ///< empty when no file is concerned
    std::string place{};  ///< line, table and row, JSON pointer or input path

    bool operator==(const Error&) const = default;

    /// The same error, said of this file; a file already named stays.
    Error in(std::string fileName) &&
    {
        if (file.empty())
            file = std::move(fileName);
        return std::move(*this);
    }
    /// The same error with `outer` put before the place already known.
    Error at(std::string_view outer) &&
    {
        place = place.empty() ? std::string(outer) : std::string(outer) + place;
        return std::move(*this);
    }
};

/// Either a value or an `Error`. Callers must look before they take.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T& value() const&
    {
        HEADROOM_CHECK(m_state.index() == 0);
        return std::get<0>(m_state);
    }
    T&& value() &&
    {
        HEADROOM_CHECK(m_state.index() == 0);
        return std::get<0>(std::move(m_state));
    }
    const Error& error() const&
    {
        HEADROOM_CHECK(m_state.index() == 1);
        return std::get<1>(m_state);
    }
    Error&& error() &&
    {
        HEADROOM_CHECK(m_state.index() == 1);
        return std::get<1>(std::move(m_state));
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
struct Done {
    bool operator==(const Done&) const = default;
};
using Status = Result<Done>;

}  // namespace headroom
