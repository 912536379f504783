// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findings_model.h"

#include "ui/text/text.h"

namespace headroom::ui {

Selection::Target targetOf(std::string_view section, std::uint64_t id)
{
    using Kind = Selection::Kind;
    const std::pair<std::string_view, Kind> kinds[] = {
        {"site", Kind::Site},
        {"rack", Kind::Rack},
        {"placement", Kind::Device},
        {"pool", Kind::Pool},
        {"workload", Kind::Workload},
        {"deployment", Kind::Deployment},
        {"cloud", Kind::Cloud},
        {"api", Kind::Api},
        {"staff", Kind::Staff},
        {"assumptions", Kind::Plan},
        {"finance", Kind::Finance},
        {"purchase", Kind::Purchase},
        {"info", Kind::Plan},
        {"exchange_rate", Kind::ExchangeRate},
        {"egress_tier", Kind::EgressTier},
    };
    for (const auto& [name, kind] : kinds) {
        if (name == section)
            return {kind, id, -1};
    }
    return {};
}

void FindingsModel::show(const std::vector<Finding>& findings, const QString& currency)
{
    beginResetModel();
    m_findings = findings;
    m_currency = currency;
    endResetModel();
}

Selection::Target FindingsModel::target(int row) const
{
    const Finding& at = finding(row);
    return targetOf(at.subject.section, at.subject.id);
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& at = finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text::finding(at);
    case Qt::AccessibleTextRole: return text::finding(at) + ' ' + text::findingFigures(at, m_currency);
    case FiguresRole: return text::findingFigures(at, m_currency);
    case SeverityRole: return static_cast<int>(at.severity);
    default: return {};
    }
}

}  // namespace headroom::ui
