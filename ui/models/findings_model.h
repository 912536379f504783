// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/finding.h"
#include "core/results/results.h"
#include "ui/document/selection.h"

#include <QAbstractListModel>

#include <vector>

namespace headroom::ui {

/// The findings of a plan as lines: refused first, then warnings, unknown, ok.
class FindingsModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        FiguresRole = Qt::UserRole + 1,  ///< QString at the right: "8.8 of 8.8 kW"
        SeverityRole,                    ///< int of Severity
    };

    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<Finding>& findings, const QString& currency);
    /// What the finding in this row speaks of.
    Selection::Target target(int row) const;
    const Finding& finding(int row) const { return m_findings[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Finding> m_findings;
    QString m_currency;
};

/// What a path of the scenario or results speaks of.
Selection::Target targetOf(std::string_view section, std::uint64_t id);

}  // namespace headroom::ui
