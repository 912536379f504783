// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

namespace headroom::ui {

struct ReportOptions {
    enum class Kind { Executive, Technical };  ///< Executive leaves out the appendices
    enum class Paper { A4, Letter };
    Kind kind = Kind::Technical;
    Paper paper = Paper::A4;
    QByteArray attachment;  ///< the plan as a file, attached to the PDF; none if empty
    QString attachmentName;
};

/// Paper that the user's locale prints on.
ReportOptions::Paper paperFor(const QLocale& locale);

/// Writes the report of a plan as PDF in the program's current language. The file appears whole or not at all; the error names
/// it and the reason.
Status renderReport(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
                    const ReportOptions& options, const QString& fileName);

}  // namespace headroom::ui
