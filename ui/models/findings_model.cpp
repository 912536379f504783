// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findings_model.h"

#include "core/scenario/paths.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"

#include <algorithm>

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

void FindingsModel::show(const std::vector<Finding>& findings, const QString& currency,
                         const std::vector<InputView>& outside)
{
    beginResetModel();
    m_rows.clear();
    for (const Finding& one : findings)
        m_rows.push_back({one.severity, text::finding(one), text::findingFigures(one, currency),
                          targetOf(one.subject.section, one.subject.id)});
    const auto behindWarnings = std::find_if(m_rows.begin(), m_rows.end(),
                                             [](const Row& row) { return row.severity > Severity::Warning; });
    std::vector<Row> spreads;
    for (const InputView& input : outside) {
        const auto path = parsePath(input.path);
        spreads.push_back({Severity::Warning, text::outsideSpread(input), text::outsideSpreadFigures(input),
                           path ? targetOf(path.value().section, path.value().id) : Selection::Target{}});
    }
    m_rows.insert(behindWarnings, spreads.begin(), spreads.end());
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& at = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return at.text;
    case Qt::ToolTipRole: return at.figures.isEmpty() ? at.text : at.text + '\n' + at.figures;
    case Qt::AccessibleTextRole: return at.text + ' ' + at.figures;
    case FiguresRole: return at.figures;
    case SeverityRole: return static_cast<int>(at.severity);
    default: return {};
    }
}

}  // namespace headroom::ui
