// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

/// Which folder may include which; a folder may always include itself and what lies under it. The README.md beside this file says
/// why. A new folder, or a new arrow, is added here by the commit that needs it, with its reason in that folder's README.md.
namespace architecture {

inline QStringList operator+(QStringList list, const char* more)
{
    list += QString::fromLatin1(more).split(QLatin1Char(' '));
    return list;
}

inline QMap<QString, QStringList> layerTable()
{
    const QStringList base{QStringLiteral("core/base")};
    const QStringList catalogue = base + "core/units";
    const QStringList scenario = catalogue + "core/catalogue";
    const QStringList stored = scenario + "core/scenario";
    const QStringList evaluated = stored + "core/results resources";
    const QStringList shown = evaluated + "core/evaluation";
    const QStringList views = shown + "ui/document ui/text ui/theme";

    QMap<QString, QStringList> table;
    table["core/base"] = {};
    table["core/units"] = base;
    table["core/catalogue"] = catalogue + "resources";  // the built-in tables
    table["core/scenario"] = scenario;
    table["core/results"] = catalogue + "core/scenario/ids.h";
    table["core/evaluation"] = evaluated;
    table["core/studies"] = shown + "core/exchange/json_writer.h core/exchange/trace.h";
    table["core/storage"] = stored;
    table["core/exchange"] = stored + "core/results";  // results go out as JSON

    table["ui/text"] = shown;
    table["ui/theme"] = {QStringLiteral("resources")};
    table["ui/document"] = shown;
    table["ui/models"] = views;
    table["ui/charts"] = views + "core/studies/monte_carlo.h";
    table["ui/explain"] = views;
    table["ui/inspectors"] = views + "ui/models";
    table["ui/layout"] = views + "ui/models";
    table["ui/report"] = shown + "core/studies ui/text ui/theme ui/charts ui/explain";
    table["ui/money"] = views + "core/exchange/cash_flow_csv.h ui/charts ui/models";
    table["ui/studies"] = views + "core/studies ui/charts";
    table["ui/dialogs"] = views + "ui/models ui/report";
    table["ui/window"] = views + "core/studies core/storage core/exchange ui/charts ui/dialogs ui/explain "
                                 "ui/inspectors ui/layout ui/models ui/money ui/report ui/studies";
    table["app"] = {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("resources")};
    return table;
}

}  // namespace architecture
