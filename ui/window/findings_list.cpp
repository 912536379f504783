// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findings_list.h"

#include "core/studies/outside_spread.h"
#include "ui/models/findings_model.h"
#include "ui/theme/list_row.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace headroom::ui {

namespace {

struct Mark {
    const char* icon;
    QColor color;
};
Mark markOf(Severity severity)
{
    const Tokens& t = Theme::now();
    switch (severity) {
    case Severity::Error: return {"refused", t.bad};
    case Severity::Warning: return {"warning", t.warn};
    case Severity::Unknown: return {"unknown", t.text3};
    case Severity::Ok: return {"ok", t.ok};
    }
    return {"info", t.text2};
}

class FindingPainter final : public ListRowDelegate {
public:
    using ListRowDelegate::ListRowDelegate;

protected:
    ListRow rowAt(const QModelIndex& index) const override
    {
        const Mark mark = markOf(static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt()));
        return {mark.icon,
                mark.color,
                index.data().toString(),
                index.data(FindingsModel::FiguresRole).toString(),
                Theme::font(12, QFont::Medium),
                Theme::now().text2};
    }
};

}  // namespace

FindingsList::FindingsList(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QListView(parent),
      m_selection(selection),
      m_model(new FindingsModel(this))
{
    setModel(m_model);
    setItemDelegate(new FindingPainter(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Findings"));
    const auto refresh = [this, &document] {
        const std::vector<Finding>& findings = document.shownResults().findings;
        const Scenario& plan = document.shownScenario();
        m_model->show(findings, QString::fromStdString(plan.info.currency), inputsOutsideSpread(plan));
        announce();
    };
    connect(&document, &ScenarioDocument::changed, this, refresh);
    connect(&document, &ScenarioDocument::previewChanged, this, refresh);
    const auto choose = [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        const Selection::Target target = m_model->target(index.row());
        if (target.kind == Selection::Kind::Nothing)
            return;
        m_selection.set(target);
        m_selection.reveal(target);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
    refresh();
}

void FindingsList::announce() { emit countChanged(m_model->rowCount()); }

QSize FindingsList::sizeHint() const { return {Theme::px(500), Theme::px(92)}; }
QSize FindingsList::minimumSizeHint() const { return {Theme::px(200), Theme::px(60)}; }

void FindingsList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(Theme::font(12));
    painter.setPen(Theme::now().text3);
    painter.drawText(
        viewport()->rect().adjusted(Theme::px(12), Theme::px(4), -Theme::px(12), 0),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        tr("Nothing stands against this plan.\nLimits, gaps and unknown figures will be listed here."));
}

}  // namespace headroom::ui
