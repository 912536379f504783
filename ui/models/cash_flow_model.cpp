// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cash_flow_model.h"

#include "ui/text/money_text.h"
#include "ui/text/text.h"

#include <QLocale>
#include <QStringList>

#include <cmath>
#include <numeric>

namespace headroom::ui {

namespace {

QString wordOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace

void CashFlowModel::show(const OptionResult* option, CashPeriod period, const Scenario& plan)
{
    beginResetModel();
    m_rows.clear();
    m_period = period;
    if (option && option->total && !option->flow.total.empty()) {
        const QString path = "economics." + wordOf(optionName(option->option)) + '.', total = path + "total";
        for (std::size_t c = 0; c < costCategories; ++c) {
            const auto& row = option->flow.byCategory[c];
            const auto category = static_cast<CostCategory>(c);
            if (!row.empty())
                m_rows.push_back({text::categoryName(category, plan),
                                  // A mix pays a part of each; only its sum has a tree.
                                  option->option == CostOption::Hybrid
                                      ? total
                                      : path + "category." + wordOf(categoryName(category)),
                                  inPeriods(row, period)});
        }
        m_rows.push_back({tr("Total"), total, inPeriods(option->flow.total, period)});
        m_rows.push_back({tr("Paid so far"), total, soFar(m_rows.back().amounts)});
    }
    endResetModel();
}

int CashFlowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CashFlowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.front().amounts.size()) + 1;
}

std::optional<double> CashFlowModel::amountAt(int row, int column) const
{
    const auto& amounts = m_rows[static_cast<std::size_t>(row)].amounts;
    if (column > 0)
        return amounts[static_cast<std::size_t>(column) - 1].value();
    // Sums of sums say nothing.
    if (row == rowCount() - 1)
        return std::nullopt;
    return std::accumulate(amounts.begin(), amounts.end(), Money{}).value();
}

QVariant CashFlowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto amount = amountAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (!amount)
            return {};
        // What is not paid is not written, so that what is paid stands out.
        return std::abs(*amount) < 0.5 ? QStringLiteral("–") : text::number(*amount, 0);
    case Qt::ToolTipRole:
        return amount ? QVariant(tr("%1: %2\nDouble-click to have it explained.")
                                     .arg(nameOf(index.row()), text::number(*amount, 2)))
                      : QVariant();
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case AmountRole: return amount ? QVariant(*amount) : QVariant();
    case ExplainRole: return m_rows[static_cast<std::size_t>(index.row())].explained;
    case TotalRole: return index.row() >= rowCount() - 2;
    default: return {};
    }
}

QVariant CashFlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(nameOf(section)) : QVariant();
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Sum");
    if (section == 1)
        return tr("Start");
    return (m_period == CashPeriod::Year ? tr("Year %1") : tr("Month %1")).arg(section - 1);
}

QString CashFlowModel::text() const
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString out;
    for (int column = 0; column < columnCount(); ++column)
        out += '\t' + headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    out += '\n';
    for (int row = 0; row < rowCount(); ++row) {
        out += nameOf(row);
        for (int column = 0; column < columnCount(); ++column) {
            const auto amount = amountAt(row, column);
            out += '\t' + (amount ? locale.toString(*amount, 'f', 2) : QString());
        }
        out += '\n';
    }
    return out;
}

}  // namespace headroom::ui
