// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/goal_seek_dialog.h"

#include "core/units/amount.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"
#include "ui/theme/quiet_combo.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace headroom::ui {

namespace {

Date today()
{
    const QDate now = QDate::currentDate();
    return {static_cast<std::int16_t>(now.year()), static_cast<std::int8_t>(now.month()),
            static_cast<std::int8_t>(now.day())};
}

}  // namespace

GoalSeekDialog::GoalSeekDialog(ScenarioDocument& document, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_result(new QuietCombo(this)),
      m_target(new QLineEdit(this)),
      m_unit(new QLabel(this)),
      m_now(new QLabel(this)),
      m_input(new QuietCombo(this)),
      m_answer(new QLabel(this)),
      m_solutions(new QuietCombo(this)),
      m_apply(new QPushButton(tr("Apply to the plan"), this))
{
    setWindowTitle(tr("Goal seek"));
    setMinimumWidth(Theme::px(460));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    column->setSpacing(Theme::px(12));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Theme::px(12));
    form->setVerticalSpacing(Theme::px(8));
    for (const NamedResult& one : namedResults(document.scenario())) {
        if (one.of(document.scenario(), document.results()))
            m_result->addItem(text::resultName(one.name, document.scenario()),
                              QString::fromStdString(one.name));
    }
    for (const InputView& input : studyInputs(*document.sharedCatalogue(), document.scenario()))
        m_input->addItem(text::inputName(input), QString::fromStdString(input.path));
    m_input->makeSearchable();
    auto* target = new QHBoxLayout;
    target->addWidget(m_target, 1);
    target->addSpacing(Theme::px(6));
    target->addWidget(m_unit);
    form->addRow(tr("Result"), m_result);
    form->addRow(QString(), m_now);
    form->addRow(tr("shall be"), target);
    form->addRow(tr("by changing"), m_input);
    column->addLayout(form);
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(Theme::px(40));
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_answer);
    column->addWidget(m_solutions);
    m_now->setProperty("secondary", true);
    m_unit->setProperty("secondary", true);
    m_solutions->hide();
    m_solutions->setAccessibleName(tr("Values that give the target"));
    m_target->setAccessibleName(tr("Target"));
    auto* buttons = new QHBoxLayout;
    auto* search = new QPushButton(tr("Find"), this);
    auto* close = new QPushButton(tr("Close"), this);
    search->setDefault(true);
    m_apply->setEnabled(false);
    buttons->addStretch();
    for (QPushButton* button : {close, search, m_apply})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(m_result, &QComboBox::currentIndexChanged, this, &GoalSeekDialog::showResult);
    // With a target in place another input is another question.
    connect(m_input, &QComboBox::activated, this, [this] {
        if (!m_target->text().trimmed().isEmpty())
            seek();
    });
    connect(search, &QPushButton::clicked, this, &GoalSeekDialog::seek);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_apply, &QPushButton::clicked, this, &GoalSeekDialog::take);
    connect(&document, &ScenarioDocument::changed, this, &GoalSeekDialog::showResult);
    // The window's own keys do not reach a dialog, and what was applied here is taken back here.
    QUndoStack& steps = document.undoStack();
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &steps, &QUndoStack::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &steps, &QUndoStack::redo);
    if (m_result->count() == 0) {
        search->setEnabled(false);
        m_answer->setText(tr("No result is known yet: place something, or rent something, first."));
    }
    showResult();
}

GoalSeekDialog::~GoalSeekDialog() = default;

void GoalSeekDialog::choose(const std::string& result, const std::string& input)
{
    if (const int at = m_result->findData(QString::fromStdString(result)); at >= 0)
        m_result->setCurrentIndex(at);
    if (const int at = m_input->findData(QString::fromStdString(input)); at >= 0)
        m_input->setCurrentIndex(at);
}

void GoalSeekDialog::seekFor(double target)
{
    const ShownUnit unit = shownUnit(result(), m_document.scenario().info.currency);
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    m_target->setText(plain.toString(target / unit.factor, 'g', 10));
    seek();
}

NamedResult GoalSeekDialog::result() const
{
    const auto found = findNamedResult(m_result->currentData().toString().toStdString());
    return found ? *found : planResults().front();
}

void GoalSeekDialog::showResult()
{
    // An answer belongs to the plan it was found for.
    m_worker.request_stop();
    ++m_generation;
    m_found.reset();
    m_closest = false;
    showApply();
    m_apply->setEnabled(false);
    m_solutions->hide();
    if (m_result->count() > 0)
        m_answer->clear();
    const ShownUnit unit = shownUnit(result(), m_document.scenario().info.currency);
    m_unit->setText(result().name == "cost.break_even_months" ? tr("months")
                                                              : QString::fromStdString(unit.symbol));
    const auto now = result().of(m_document.scenario(), m_document.results());
    m_now->setText(tr("now %1").arg(text::resultFigure(now, result().name, unit.symbol, unit.factor)));
}

void GoalSeekDialog::seek()
{
    const ShownUnit unit = shownUnit(result(), m_document.scenario().info.currency);
    if (m_target->text().trimmed().isEmpty()) {
        m_answer->setText(tr("Type what the result shall be."));
        m_target->setFocus();
        return;
    }
    bool read = false;
    double target = QLocale().toDouble(m_target->text().trimmed(), &read) * unit.factor;
    if (!read) {
        const auto amount =
            parseAmount(m_target->text().trimmed().toStdString(), result().dimension, unit.symbol);
        if (!amount) {
            m_answer->setText(text::error(amount.error()));
            return;
        }
        target = amount.value().value;
    }
    const int chosen = m_input->findText(m_input->currentText());
    if (chosen < 0) {
        m_answer->setText(tr("Choose an input of the plan to solve for."));
        return;
    }
    m_input->setCurrentIndex(chosen);
    Goal goal{std::string(result().name), target, m_input->currentData().toString().toStdString(), {}, {}};
    m_answer->setText(tr("Looking…"));
    m_apply->setEnabled(false);
    m_solutions->hide();
    const std::uint64_t generation = ++m_generation;
    m_worker = std::jthread([this, goal, generation, plan = m_document.scenario(),
                             catalogue = m_document.sharedCatalogue()](const std::stop_token& stop) {
        auto found = goalSeek(*catalogue, plan, goal, {stop, {}});
        QMetaObject::invokeMethod(
            this,
            [this, goal, generation, found = std::move(found)] {
                if (generation == m_generation)
                    tell(goal, found);
            },
            Qt::QueuedConnection);
    });
}

void GoalSeekDialog::tell(const Goal& goal, const Result<GoalSeek>& found)
{
    if (!found) {
        m_answer->setText(text::error(found.error()));
        return;
    }
    m_found = found.value();
    const ShownUnit unit = shownUnit(result(), m_document.scenario().info.currency);
    const auto figure = [&](const std::optional<double>& si) {
        return text::resultFigure(si, result().name, unit.symbol, unit.factor);
    };
    m_answer->setText(text::goalSentence(
        m_found->input,
        {goalOutcomeName(m_found->outcome), m_found->solutions, m_found->nearestAt,
         text::resultName(goal.result, m_document.scenario()), figure(goal.target), figure(m_found->least),
         figure(m_found->most), figure(m_found->nearest), m_found->overloaded, m_found->unserved}));
    // What comes closest may be taken too, by who wants it.
    m_closest = m_found->solutions.empty() && m_found->nearestAt;
    if (m_closest)
        m_found->solutions.push_back(*m_found->nearestAt);
    showApply();
    m_solutions->clear();
    for (const double solution : m_found->solutions)
        m_solutions->addItem(text::inputFigure(m_found->input, solution));
    m_solutions->setVisible(m_solutions->count() > 1);
    m_apply->setEnabled(m_solutions->count() > 0);
}

void GoalSeekDialog::showApply()
{
    m_apply->setText(m_closest ? tr("Apply the closest") : tr("Apply to the plan"));
    m_apply->setProperty("primary", !m_closest);
    m_apply->style()->unpolish(m_apply);
    m_apply->style()->polish(m_apply);
}

void GoalSeekDialog::take()
{
    if (!m_found || m_solutions->currentIndex() < 0)
        return;
    const double value = m_found->solutions[static_cast<std::size_t>(m_solutions->currentIndex())];
    const InputView input = m_found->input;
    const bool closest = m_closest;
    auto status =
        m_document.apply(tr("Set %1 by goal seek").arg(text::inputName(input)), [&](Scenario scenario) {
            return takeValue(std::move(scenario), input, value, today());
        });
    if (!status)
        m_answer->setText(text::error(status.error()));
    else
        m_answer->setText((closest ? tr("%1 is now %2, as close as it gets. Undo takes it back.")
                                   : tr("%1 is now %2. Undo takes it back."))
                              .arg(text::inputName(input), text::inputFigure(input, value)));
}

}  // namespace headroom::ui
