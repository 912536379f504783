// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/inspector.h"

#include "core/scenario/edits.h"
#include "core/scenario/paths.h"
#include "ui/inspectors/field_row.h"
#include "ui/models/findings_model.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QEvent>
#include <QInputDialog>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace headroom::ui {

namespace {

Date today()
{
    const QDate now = QDate::currentDate();
    Date date;
    date.year = static_cast<decltype(date.year)>(now.year());
    date.month = static_cast<decltype(date.month)>(now.month());
    date.day = static_cast<decltype(date.day)>(now.day());
    return date;
}

}  // namespace

Inspector::Inspector(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_icon(new QLabel(this)),
      m_name(new QLabel(this)),
      m_line(new QLabel(this)),
      m_scroll(new QScrollArea(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::px(12), Theme::px(4), Theme::px(12), Theme::px(10));
    head->setSpacing(Theme::px(10));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_name->setStyleSheet(QString("font-size: %1px; font-weight: 500").arg(Theme::px(15)));
    m_line->setProperty("secondary", true);
    for (QLabel* label : {m_name, m_line})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(m_name);
    words->addWidget(m_line);
    head->addWidget(m_icon);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    connect(&document, &ScenarioDocument::changed, this, &Inspector::refresh);
    connect(&selection, &Selection::changed, this, &Inspector::refresh);
    refresh();
}

Inspector::~Inspector()
{
    // A field that loses its focus with the window must not edit any more.
    for (FieldRow* row : m_rows)
        row->disconnect(this);
}

QSize Inspector::sizeHint() const { return {Theme::px(296), Theme::px(480)}; }
QSize Inspector::minimumSizeHint() const { return {Theme::px(240), Theme::px(160)}; }

std::vector<Selection::Target> Inspector::shownTargets() const
{
    std::vector<Selection::Target> targets = m_selection.targets();
    // Of a mixed selection what was chosen first counts, with all of its kind.
    if (!targets.empty())
        std::erase_if(targets,
                      [kind = targets.front().kind](const auto& target) { return target.kind != kind; });
    if (targets.empty())
        targets.push_back({Selection::Kind::Plan, 0, -1});
    return targets;
}

void Inspector::refresh()
{
    const Scenario& scenario = m_document.scenario();
    const auto targets = shownTargets();
    TargetTitle title = titleOf(scenario, m_document.catalogue(), targets.front());
    std::vector<FieldValue> fields = fieldsOf(scenario, m_document.catalogue(), targets.front());
    if (title.name.isEmpty() && fields.empty()) {  // it is gone
        title = titleOf(scenario, m_document.catalogue(), {});
        fields = fieldsOf(scenario, m_document.catalogue(), {});
    }
    if (targets.size() > 1) {
        title.name = tr("%n selected", nullptr, static_cast<int>(targets.size()));
        title.line = tr("Changes apply to all of them");
        std::erase_if(fields, [](const FieldValue& field) {
            return field.type == FieldValue::Type::Told || field.path.endsWith(".name");
        });
    }
    m_icon->setPixmap(
        Theme::icon(title.icon, Theme::now().accent).pixmap(QSize(Theme::px(20), Theme::px(20))));
    m_name->setText(
        QFontMetrics(Theme::font(15, QFont::Medium))
            .elidedText(title.name, Qt::ElideRight, std::max(Theme::px(120), width() - Theme::px(54))));
    m_name->setToolTip(title.name);
    m_line->setText(
        QFontMetrics(Theme::font(12))
            .elidedText(title.line, Qt::ElideRight, std::max(Theme::px(120), width() - Theme::px(54))));
    m_line->setToolTip(title.line);

    QStringList shape;
    for (const FieldValue& field : fields)
        shape << field.group + '|' + field.path + '|' + field.name;
    if (shape != m_shape) {
        m_shape = shape;
        rebuild(fields);
    }
    for (std::size_t i = 0; i < m_rows.size() && i < fields.size(); ++i) {
        auto agreement = FieldRow::Agreement::Same;
        for (std::size_t k = 1; k < targets.size(); ++k) {
            const auto others = fieldsOf(scenario, m_document.catalogue(), targets[k]);
            const QString name = fields[i].path.section('.', -1);
            for (const FieldValue& other : others) {
                if (other.path.section('.', -1) == name &&
                    (other.text != fields[i].text || other.unit != fields[i].unit))
                    agreement = FieldRow::Agreement::Mixed;
            }
        }
        m_rows[i]->show(fields[i], agreement);
    }
}

void Inspector::rebuild(const std::vector<FieldValue>& fields)
{
    m_rows.clear();
    auto* page = new QWidget;
    page->setAttribute(Qt::WA_StyledBackground);
    page->setProperty("panel", true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, Theme::px(12));
    column->setSpacing(0);
    QString group;
    for (const FieldValue& field : fields) {
        if (field.group != group) {
            group = field.group;
            auto* heading = new QLabel(group, page);
            heading->setContentsMargins(Theme::px(12), Theme::px(m_rows.empty() ? 2 : 12), Theme::px(12),
                                        Theme::px(4));
            heading->setProperty("secondary", true);
            heading->setFont(Theme::font(12, QFont::Medium));
            column->addWidget(heading);
        }
        auto* row = new FieldRow(field, page);
        connectRow(row);
        column->addWidget(row);
        m_rows.push_back(row);
    }
    column->addStretch();
    // An editor may be asking for this from its own signal.
    if (QWidget* old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setWidget(page);
}

std::vector<QString> Inspector::pathsOf(const FieldValue& field) const
{
    const auto targets = shownTargets();
    if (targets.size() == 1)
        return {field.path};
    std::vector<QString> paths;
    for (const Selection::Target& target : targets)
        paths.push_back(field.path.section('.', 0, 0) + '.' + QString::number(target.id) + '.' +
                        field.path.section('.', -1));
    return paths;
}

ScenarioDocument::Edit Inspector::editOf(const FieldValue& field, const QString& text,
                                         const QString& source) const
{
    const std::vector<QString> paths = pathsOf(field);
    return [paths, text, source](Scenario scenario) -> Result<Scenario> {
        for (const QString& path : paths) {
            auto next = setByPath(std::move(scenario), path.toStdString(), text.toStdString(),
                                  source.toStdString(), today());
            if (!next)
                return next;
            scenario = std::move(next).value();
        }
        return scenario;
    };
}

void Inspector::connectRow(FieldRow* row)
{
    connect(row, &FieldRow::typed, this, [this, row](const QString& text) {
        // The mistake is said when the field is left; while it is typed, half a number is no mistake.
        if (text.isEmpty() || !m_document.preview(editOf(row->field(), text, {})))
            m_document.endPreview();
    });
    connect(row, &FieldRow::abandoned, this, [this] { m_document.endPreview(); });
    connect(row, &FieldRow::committed, this, [this, row](const QString& text) {
        const FieldValue field = row->field();
        m_document.endPreview();
        auto status = m_document.apply(tr("Set %1").arg(field.name), editOf(field, text, {}));
        if (!status) {
            Error error = std::move(status).error();
            error.place.clear();  // the field itself is the place
            row->setError(text::error(error));
        } else {
            // The text may say the same in another way; show it as it is kept.
            row->settle();
            QTimer::singleShot(0, this, &Inspector::refresh);
        }
    });
    connect(row, &FieldRow::resetRequested, this, [this, row] {
        const FieldValue field = row->field();
        if (auto status = m_document.apply(tr("Reset %1").arg(field.name), editOf(field, field.reset, {}));
            !status)
            row->setError(text::error(status.error()));
    });
    connect(row, &FieldRow::sourceRequested, this, [this, row] { askSource(row->field()); });
    connect(row, &FieldRow::linkActivated, this, [this, row] {
        if (row->field().link)
            m_selection.set(*row->field().link);
    });
}

void Inspector::askSource(const FieldValue& field)
{
    bool taken = false;
    const QString source =
        QInputDialog::getText(this, tr("Source of %1").arg(field.name),
                              tr("Where does this figure come from? Without a source it is an assumption."),
                              QLineEdit::Normal, field.source, &taken);
    if (!taken || source.trimmed() == field.source)
        return;
    const QString text = field.unit.isEmpty() ? field.text : field.text + ' ' + field.unit;
    if (auto status =
            m_document.apply(tr("Set source of %1").arg(field.name), editOf(field, text, source.trimmed()));
        !status) {
        for (FieldRow* row : m_rows) {
            if (row->field().path == field.path)
                row->setError(text::error(status.error()));
        }
    }
}

void Inspector::focusField(const QString& path)
{
    const std::string whole = path.toStdString();
    auto parsed = parsePath(whole);
    if (!parsed)
        return;
    const Selection::Target target = targetOf(parsed.value().section, parsed.value().id);
    m_selection.set(target.kind == Selection::Kind::Nothing ? Selection::Target{Selection::Kind::Plan, 0, -1}
                                                            : target);
    for (FieldRow* row : m_rows) {
        if (row->field().path == path) {
            m_scroll->ensureWidgetVisible(row);
            row->focusEditor();
        }
    }
}

void Inspector::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        m_shape.clear();
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace headroom::ui
