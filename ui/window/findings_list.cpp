// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findings_list.h"

#include "ui/models/findings_model.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

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

class FindingPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {Theme::px(200), Theme::px(28)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = Theme::now();
        const QRect area = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(area, t.accentSoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(area, t.sunken);
        const Mark mark = markOf(static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt()));
        const int size = Theme::px(16);
        Theme::drawIcon(*painter,
                        QRectF(area.left() + Theme::px(12), area.center().y() - size / 2.0 + 0.5, size, size),
                        mark.icon, mark.color);
        const QString figures = index.data(FindingsModel::FiguresRole).toString();
        const QFont font = Theme::font(12), bold = Theme::font(12, QFont::Medium);
        const int width = QFontMetrics(bold).horizontalAdvance(figures);
        painter->setFont(bold);
        painter->setPen(t.text2);
        painter->drawText(area.adjusted(0, 0, -Theme::px(12), 0), Qt::AlignRight | Qt::AlignVCenter, figures);
        painter->setFont(font);
        painter->setPen(t.text);
        const QRect words = area.adjusted(Theme::px(38), 0, -width - Theme::px(28), 0);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
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
        m_model->show(findings, QString::fromStdString(document.shownScenario().info.currency));
        emit countChanged(static_cast<int>(findings.size()));
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
