// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/inspector.h"

#include "core/scenario/edits.h"
#include "core/scenario/paths.h"
#include "ui/inspectors/calibration_card.h"
#include "ui/inspectors/field_edits.h"
#include "ui/inspectors/origin_legend.h"
#include "ui/inspectors/source_card.h"
#include "ui/inspectors/spread_card.h"
#include "ui/inspectors/step_names.h"
#include "ui/inspectors/told_label.h"
#include "ui/inspectors/what_follows.h"
#include "ui/models/findings_model.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

QString said(Error error)
{
    error.place.clear();  // the field itself is the place
    return text::error(error);
}

/// Whether a field belongs to the thing itself, not to what a device also shows of the plan.
bool ofTarget(const FieldValue& field, const Selection::Target& target)
{
    const std::string path = field.path.toStdString();
    const auto own = parsePath(path);
    return own && targetOf(own.value().section, own.value().id) == target;
}

/// Fields that make sense of several things at once; a name or a place belongs to one.
bool sharedField(const FieldValue& field, const Selection::Target& target)
{
    const QString name = field.field();
    return ofTarget(field, target) && name != "name" && name != "bottom" && name != "face";
}

}  // namespace

Inspector::Inspector(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_icon(new QLabel(this)),
      m_name(new ToldLabel(this)),
      m_line(new ToldLabel(this)),
      m_calibration(new CalibrationCard(this)),
      m_scroll(new QScrollArea(this)),
      m_legend(new OriginLegend(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Theme::px(12), Theme::px(2), Theme::px(12), Theme::px(8));
    head->setSpacing(Theme::px(10));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_name->setStyleSheet(QString("font-size: %1px; font-weight: 500").arg(Theme::px(15)));
    m_line->setFont(Theme::font(11));
    for (ToldLabel* label : {m_name, m_line}) {
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->setMinimumHeight(0);
    }
    words->addWidget(m_name);
    words->addWidget(m_line);
    head->addWidget(m_icon);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addWidget(makeRule(this));
    column->addWidget(m_calibration);
    auto* page = new QWidget;
    page->setAttribute(Qt::WA_StyledBackground);
    page->setProperty("panel", true);
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(0, 0, 0, Theme::px(12));
    m_page->setSpacing(0);
    m_page->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_legend);
    connect(&document, &ScenarioDocument::changed, this, &Inspector::refresh);
    connect(&selection, &Selection::changed, this, &Inspector::refresh);
    connect(m_calibration, &CalibrationCard::runsRequested, this,
            [this] { emit runsRequested(m_calibration->deployment()); });
    connect(m_calibration, &CalibrationCard::removeRequested, this, [this] {
        // The card is only there while there are runs to remove.
        (void)m_document.apply(tr("Remove calibration"), [id = m_calibration->deployment()](Scenario plan) {
            return removeMeasurements(std::move(plan), id);
        });
    });
    refresh();
}

Inspector::~Inspector()
{
    // A field that loses its focus with the window must not edit any more.
    for (FieldRow* row : m_fields.rows)
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
    const Catalogue& catalogue = m_document.catalogue();
    const auto targets = shownTargets();
    std::vector<FieldValue> fields = fieldsOf(scenario, catalogue, targets.front());
    if (fields.empty()) {  // it is gone
        showTitle(titleOf(scenario, catalogue, {}), 1);
        fields = fieldsOf(scenario, catalogue, {});
    } else {
        showTitle(titleOf(scenario, catalogue, targets.front()), targets.size());
    }
    const bool deployed = targets.size() == 1 && targets.front().kind == Selection::Kind::Deployment;
    m_calibration->show(scenario, m_document.results(),
                        deployed ? DeploymentId{targets.front().id} : DeploymentId{});
    if (targets.size() > 1)
        std::erase_if(fields, [&](const FieldValue& field) { return !sharedField(field, targets.front()); });

    std::vector<std::vector<FieldValue>> others;
    for (std::size_t i = 1; i < targets.size(); ++i)
        others.push_back(ownFieldsOf(scenario, catalogue, targets[i]));
    std::vector<FieldValue> told;
    if (targets.size() == 1)
        told = whatFollows(scenario, catalogue, m_document.results(), targets.front());
    if (showPart(m_fields, fields))
        m_scroll->verticalScrollBar()->setValue(0);
    showPart(m_follows, told);
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_fields.rows[i]->show(fields[i], agreementOf(fields[i], others));
    for (std::size_t i = 0; i < told.size(); ++i)
        m_follows.rows[i]->show(told[i], FieldRow::Agreement::Same);
}

void Inspector::showTitle(TargetTitle title, std::size_t count)
{
    if (count > 1) {
        title.name = tr("%n selected", nullptr, static_cast<int>(count));
        title.line = tr("Changes apply to all of them");
    }
    m_icon->setPixmap(
        Theme::icon(title.icon, Theme::now().accent).pixmap(QSize(Theme::px(20), Theme::px(20))));
    m_name->tell(title.name, ToldLabel::Look::Plain);
    m_line->tell(title.line, ToldLabel::Look::Quiet);
}

FieldRow::Agreement Inspector::agreementOf(const FieldValue& field,
                                           const std::vector<std::vector<FieldValue>>& others) const
{
    const bool differs = std::any_of(others.begin(), others.end(), [&](const auto& fields) {
        const auto same = std::find_if(fields.begin(), fields.end(), [&](const FieldValue& one) {
            return one.field() == field.field() &&
                   one.path.section('.', 0, 0) == field.path.section('.', 0, 0);
        });
        return same != fields.end() && (same->text != field.text || same->unit != field.unit);
    });
    return differs ? FieldRow::Agreement::Mixed : FieldRow::Agreement::Same;
}

bool Inspector::showPart(Part& part, const std::vector<FieldValue>& fields)
{
    QStringList shape;
    for (const FieldValue& field : fields)
        shape << field.group + '|' + field.path + '|' + field.name + '|' +
                     QString::number(static_cast<int>(field.type));
    if (part.column && shape == part.shape)
        return false;
    part.shape = shape;
    build(part, fields);
    return true;
}

void Inspector::build(Part& part, const std::vector<FieldValue>& fields)
{
    const auto entered = std::find_if(part.rows.begin(), part.rows.end(), [](const FieldRow* row) {
        return row->isAncestorOf(QApplication::focusWidget());
    });
    const QString focused = entered == part.rows.end() ? QString() : (*entered)->field().path;
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    part.rows.clear();
    QString group;
    for (const FieldValue& field : fields) {
        if (field.group != group) {
            group = field.group;
            auto* heading = new QLabel(group, box);
            heading->setContentsMargins(Theme::px(12), Theme::px(10), Theme::px(12), Theme::px(2));
            heading->setFont(Theme::font(12, QFont::Medium));
            Theme::setTone(*heading, Theme::Tone::Second);
            column->addWidget(heading);
        }
        auto* row = new FieldRow(field, box);
        connectRow(row);
        column->addWidget(row);
        part.rows.push_back(row);
    }
    m_page->insertWidget(&part == &m_fields ? 0 : 1, box);
    box->show();  // not only with the next turn of the event loop: the cursor may be put into a field at once
    // What is chosen in one field may bring others: the keys stay where they were.
    for (FieldRow* row : part.rows) {
        if (!focused.isEmpty() && row->field().path == focused)
            row->focusEditor();
    }
    // An editor may be asking for this from its own signal.
    if (QWidget* old = std::exchange(part.column, box)) {
        m_page->removeWidget(old);
        old->setParent(nullptr);
        old->deleteLater();
    }
}

std::vector<QString> Inspector::pathsOf(const FieldValue& field) const
{
    const auto targets = shownTargets();
    if (targets.size() == 1)
        return {field.path};
    std::vector<QString> paths;
    for (const Selection::Target& target : targets)
        paths.push_back(field.path.section('.', 0, 0) + '.' + QString::number(target.id) + '.' +
                        field.field());
    return paths;
}

ScenarioDocument::StepName Inspector::nameOf(const FieldValue& field) const
{
    return fieldOf(field, m_document.scenario(), m_document.catalogue(), shownTargets());
}

void Inspector::connectRow(FieldRow* row)
{
    connect(row, &FieldRow::typed, this, [this, row](const QString& text) {
        // The mistake is said when the field is left; while it is typed, half a number is no mistake.
        if (text.isEmpty() ||
            !m_document.preview(setEdit(m_document.catalogue(), pathsOf(row->field()), text)))
            m_document.endPreview();
    });
    connect(row, &FieldRow::abandoned, this, [this] { m_document.endPreview(); });
    connect(row, &FieldRow::committed, this, [this, row](const QString& text) {
        const FieldValue field = row->field();
        m_document.endPreview();
        auto status = m_document.apply(setName(nameOf(field), field, text),
                                       setEdit(m_document.catalogue(), pathsOf(field), text));
        if (!status) {
            row->setError(said(std::move(status).error()));
        } else {
            // The text may say the same in another way; show it as it is kept.
            row->settle();
            QTimer::singleShot(0, this, &Inspector::refresh);
        }
    });
    connect(row, &FieldRow::unitChosen, this, [this, row](const QString& unit) {
        const FieldValue field = row->field();
        const auto name = [field = nameOf(field), unit] { return tr("Show %1 in %2").arg(field(), unit); };
        if (auto status = m_document.apply(name, unitEdit(field, unit)); !status)
            row->setError(said(std::move(status).error()));
    });
    connect(row, &FieldRow::resetRequested, this, [this, row] {
        const FieldValue field = row->field();
        const auto name = [field = nameOf(field)] { return tr("Reset %1").arg(field()); };
        if (auto status =
                m_document.apply(name, setEdit(m_document.catalogue(), pathsOf(field), field.reset));
            !status)
            row->setError(said(std::move(status).error()));
    });
    connect(row, &FieldRow::sourceRequested, this, [this, row] { showSource(row); });
    connect(row, &FieldRow::varyRequested, this, [this, row] { showSpread(row); });
    connect(row, &FieldRow::linkActivated, this, [this, row] {
        if (row->field().link)
            m_selection.set(*row->field().link);
    });
}

void Inspector::showSource(FieldRow* row)
{
    auto* card = new SourceCard(row->field(), this);
    const std::vector<QString> paths = pathsOf(row->field());
    connect(card, &SourceCard::accepted, this,
            [this, paths, field = nameOf(row->field())](InputKind kind, const QString& source) {
                // The card only offers what is possible, so there is nobody to tell of a failure.
                (void)m_document.apply([field] { return tr("Set source of %1").arg(field()); },
                                       originEdit(paths, kind, source));
            });
    card->popUpAt(*row->originMark());
}

void Inspector::showSpread(FieldRow* row)
{
    const FieldValue field = row->field();
    const auto take = [this, field, paths = pathsOf(field)](const QString& text) -> QString {
        auto status = m_document.apply(text.isEmpty() ? tr("Hold %1 fixed").arg(field.name)
                                                      : tr("Vary %1").arg(field.name),
                                       spreadEdit(m_document.catalogue(), paths, field, text));
        return status ? QString() : said(std::move(status).error());
    };
    auto* card =
        new SpreadCard(field, othersLike(m_document.scenario(), field.path, pathsOf(field)), take, this);
    card->popUpAt(*row->varyMark());
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
    for (FieldRow* row : m_fields.rows) {
        if (row->field().path == path) {
            m_scroll->ensureWidgetVisible(row);
            row->focusEditor();
        }
    }
}

void Inspector::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        for (Part* part : {&m_fields, &m_follows})
            part->shape.clear();
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace headroom::ui
