// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/finding.h"
#include "core/results/periods.h"
#include "core/scenario/scenario.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace headroom::ui {

/// The payments of one option as a sheet: a row for each category, then the total and what has been paid so far; columns for the
/// sum, the start and each period.
class CashFlowModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        AmountRole = Qt::UserRole + 1,  ///< double; absent where a cell has no figure
        TotalRole,                      ///< whether the row adds up others
        ExplainRole,                    ///< QString: the path of what the row comes to
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// Null, or an option with an unknown part, leaves the sheet empty.
    void show(const OptionResult* option, CashPeriod period, const Scenario& plan);
    /// The whole sheet with its headers, cells parted by tabs, as a spreadsheet takes it: figures in the user's locale with two
    /// places, without separators of thousands.
    QString text() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        QString explained;
        std::vector<Money> amounts;
    };
    QString nameOf(int row) const { return m_rows[static_cast<std::size_t>(row)].name; }
    std::optional<double> amountAt(int row, int column) const;

    std::vector<Row> m_rows;
    CashPeriod m_period = CashPeriod::Year;
};

}  // namespace headroom::ui
