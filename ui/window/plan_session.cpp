// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/plan_session.h"

#include "core/scenario/edits.h"
#include "resources/embedded.h"
#include "ui/text/text.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace headroom::ui {

namespace {

constexpr int recentCount = 8;

std::filesystem::path pathOf(const QString& fileName) { return fileName.toStdU16String(); }

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

PlanSession::PlanSession(ScenarioDocument& document, PlanFiles files, QWidget* window)
    : QObject(window),
      m_document(document),
      m_files(std::move(files)),
      m_window(window)
{}

QStringList PlanSession::recentFiles()
{
    QStringList files = QSettings().value("recent").toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

QStringList PlanSession::sampleNames()
{
    QStringList names;
    for (const std::string_view name : resources::names("samples/"))
        names << QFileInfo(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))
                     .completeBaseName();
    // What a newcomer sees first comes first.
    if (names.removeOne("podcast-clips"))
        names.prepend("podcast-clips");
    return names;
}

void PlanSession::remember(const QString& fileName)
{
    QStringList files = QSettings().value("recent").toStringList();
    files.removeAll(fileName);
    files.prepend(fileName);
    while (files.size() > recentCount)
        files.removeLast();
    QSettings().setValue("recent", files);
    emit recentChanged();
}

QString PlanSession::folder() const
{
    if (!m_document.fileName().isEmpty())
        return QFileInfo(m_document.fileName()).absolutePath();
    const QStringList recent = recentFiles();
    return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                            : QFileInfo(recent.front()).absolutePath();
}

bool PlanSession::mayLeave()
{
    if (!m_document.modified())
        return true;
    QMessageBox box(
        QMessageBox::NoIcon, tr("Unsaved changes"),
        tr("Save the changes to “%1”?").arg(QString::fromStdString(m_document.scenario().info.title)),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("Without saving they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    if (answer == QMessageBox::Save)
        return save();
    return answer == QMessageBox::Discard;
}

bool PlanSession::open(const QString& fileName)
{
    const QString absolute = QFileInfo(fileName).absoluteFilePath();
    auto scenario = m_files.open(pathOf(absolute));
    if (!scenario) {
        emit failed(text::error(scenario.error()));
        return false;
    }
    if (!mayLeave())
        return false;
    m_document.reset(std::move(scenario).value(), absolute);
    remember(absolute);
    emit opened();
    return true;
}

bool PlanSession::openSample(const QString& sample)
{
    auto scenario = m_files.openSample(sample.toStdString());
    if (!scenario) {
        emit failed(text::error(scenario.error()));
        return false;
    }
    if (!mayLeave())
        return false;
    m_document.reset(std::move(scenario).value(), {});
    emit opened();
    return true;
}

bool PlanSession::openByDialog()
{
    const QString fileName = QFileDialog::getOpenFileName(
        m_window, tr("Open a plan"), folder(), tr("Headroom plans (*.headroom *.json);;All files (*)"));
    return !fileName.isEmpty() && open(fileName);
}

bool PlanSession::newPlan()
{
    if (!mayLeave())
        return false;
    const QString currency = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    Scenario scenario = emptyScenario(currency.isEmpty() ? "USD" : currency.toStdString(), today());
    if (scenario.info.title.empty())
        scenario.info.title = tr("New plan").toStdString();
    m_document.reset(std::move(scenario), {});
    emit opened();
    emit created();
    return true;
}

bool PlanSession::save()
{
    return m_document.fileName().isEmpty() ? saveByDialog() : saveTo(m_document.fileName());
}

bool PlanSession::saveByDialog()
{
    QString name = QString::fromStdString(m_document.scenario().info.title).section(':', 0, 0).simplified();
    name.replace(QRegularExpression("[^\\w -]"), "");
    const QString proposed = m_document.fileName().isEmpty()
                                 ? folder() + '/' + (name.isEmpty() ? tr("Plan") : name) + ".headroom"
                                 : m_document.fileName();
    QString fileName = QFileDialog::getSaveFileName(m_window, tr("Save the plan"), proposed,
                                                    tr("Headroom plan (*.headroom);;Plan as text (*.json)"));
    if (fileName.isEmpty())
        return false;
    if (QFileInfo(fileName).suffix().isEmpty())
        fileName += ".headroom";
    return saveTo(fileName);
}

bool PlanSession::saveTo(const QString& fileName)
{
    const Scenario whole = carryUsedEntries(m_document.scenario(), m_document.catalogue());
    if (auto status = m_files.save(whole, pathOf(fileName)); !status) {
        emit failed(text::error(status.error()) + ' ' +
                    tr("The work is still here and in its recovery copy; save it elsewhere with “Save as”."));
        return false;
    }
    m_document.saved(fileName);
    remember(fileName);
    emit savedTo(fileName);
    return true;
}

bool PlanSession::exportTo(const QString& fileName)
{
    const Scenario whole = carryUsedEntries(m_document.scenario(), m_document.catalogue());
    if (auto status = m_files.save(whole, pathOf(fileName)); !status) {
        emit failed(text::error(status.error()));
        return false;
    }
    emit savedTo(fileName);
    return true;
}

}  // namespace headroom::ui
