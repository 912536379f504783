// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/card_slots.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

namespace {

/// "PCIe", "sxm5", "OAM 2.0" → {"pcie",""}, {"sxm","5"}, {"oam","2"}: the family and its generation.
struct Form {
    std::string family;
    std::string generation;
};

std::vector<Form> formsIn(std::string_view text)
{
    std::vector<Form> forms;
    std::size_t at = 0;
    while (at < text.size()) {
        Form form;
        while (at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])))
            form.family += static_cast<char>(std::tolower(static_cast<unsigned char>(text[at++])));
        while (at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])))
            form.generation += text[at++];
        if (form.family == "pcie" || form.family == "sxm" || form.family == "oam")
            forms.push_back(form.family == "pcie" ? Form{"pcie", {}} : form);
        else if (form.family.empty() && form.generation.empty())
            ++at;
    }
    return forms;
}

std::optional<int> wholeOf(const Figure<Ratio>& figure)
{
    return figure.known() ? std::optional(static_cast<int>(std::lround(figure.value->value())))
                          : std::nullopt;
}

}  // namespace

bool formsAgree(std::string_view slotTakes, std::string_view card)
{
    const auto slots = formsIn(slotTakes);
    const auto cards = formsIn(card);
    if (slots.empty() || cards.empty())
        return true;
    return std::any_of(slots.begin(), slots.end(), [&](const Form& slot) {
        return slot.family == cards.front().family &&
               (slot.generation.empty() || cards.front().generation.empty() ||
                slot.generation == cards.front().generation);
    });
}

std::optional<int> slotWidth(const Catalogue& catalogue, const Server& server)
{
    // "double-width (or 8 single-width)": the widest that is named.
    constexpr std::array<std::pair<std::string_view, int>, 6> widths{{{"triple-width", 3},
                                                                      {"triple-wide", 3},
                                                                      {"double-width", 2},
                                                                      {"double-wide", 2},
                                                                      {"single-width", 1},
                                                                      {"single-wide", 1}}};
    for (const auto& [words, width] : widths) {
        if (server.acceleratorForm.find(words) != std::string::npos)
            return width;
    }
    const Accelerator* sold =
        server.priceAccelerator.empty() ? nullptr : catalogue.accelerator(server.priceAccelerator);
    return sold ? wholeOf(sold->slotWidth) : std::nullopt;
}

CardFit cardFit(const Catalogue& catalogue, const Server& server, const Accelerator& card)
{
    if (!formsAgree(server.acceleratorForm, card.formFactor))
        return CardFit::WrongForm;
    const auto room = slotWidth(catalogue, server), needed = wholeOf(card.slotWidth);
    return room && needed && *needed > *room ? CardFit::TooWide : CardFit::Fits;
}

}  // namespace headroom
