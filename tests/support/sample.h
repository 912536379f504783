// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/built_in.h"
#include "core/exchange/json_scenario.h"
#include "resources/embedded.h"

#include <QtTest>

#include <memory>
#include <string>

namespace headroom::support {

/// A shipped plan by its short name; fails the process if it does not open, as nothing could be tested then.
inline Scenario sample(const std::string& name)
{
    auto scenario = scenarioFromJson(std::string(resources::file("samples/" + name + ".json")));
    if (!scenario)
        qFatal("the sample %s does not open", name.c_str());
    return std::move(scenario).value();
}

inline std::shared_ptr<const Catalogue> builtIn()
{
    static const std::shared_ptr<const Catalogue> catalogue = [] {
        auto read = builtInCatalogue();
        if (!read)
            qFatal("the built-in catalogue does not open");
        return std::make_shared<const Catalogue>(std::move(read).value());
    }();
    return catalogue;
}

}  // namespace headroom::support
