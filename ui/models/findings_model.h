// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/finding.h"
#include "core/results/results.h"
#include "core/scenario/spreads.h"
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
    /// `outside` are inputs whose spread leaves out their own value: warnings of the plan, which studies make and evaluation does not.
    void show(const std::vector<Finding>& findings, const QString& currency,
              const std::vector<InputView>& outside = {});
    /// What the finding in this row speaks of.
    Selection::Target target(int row) const { return m_rows[static_cast<std::size_t>(row)].target; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        Severity severity;
        QString text, figures;
        Selection::Target target;
    };
    std::vector<Row> m_rows;
};

/// What a path of the scenario or results speaks of.
Selection::Target targetOf(std::string_view section, std::uint64_t id);

}  // namespace headroom::ui
