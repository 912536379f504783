// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

namespace headroom::ui {

namespace {

QString inForce = "en";

struct Translators {
    QTranslator words, qt;
};
Translators& translators()
{
    static Translators both;
    return both;
}

/// The system's own locale where it speaks this language, so that a Swiss or Indian user keeps their separators.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(code);
    if (system.language() == wanted.language())
        return system;
    return code == "en" ? QLocale(QLocale::English, QLocale::UnitedStates) : wanted;
}

}  // namespace

QStringList Language::codes() { return {"en", "de", "it"}; }

QString Language::name(const QString& code)
{
    return code == "de"   ? QStringLiteral("Deutsch")
           : code == "it" ? QStringLiteral("Italiano")
                          : QStringLiteral("English");
}

QString Language::current() { return inForce; }

QString Language::preferred()
{
    for (const QString& wish : {qEnvironmentVariable("HEADROOM_LANGUAGE"),
                                QSettings().value("language").toString(), QLocale::system().name()}) {
        const QString code = wish.left(2).toLower();
        if (codes().contains(code))
            return code;
    }
    return "en";
}

void Language::remember(const QString& code) { QSettings().setValue("language", code); }

void Language::apply(const QString& code)
{
    inForce = codes().contains(code) ? code : QString("en");
    QLocale::setDefault(localeOf(inForce));
    auto& [words, qt] = translators();
    QCoreApplication::removeTranslator(&words);
    QCoreApplication::removeTranslator(&qt);
    // English has a file too: it holds the plural forms.
    if (words.load(":/i18n/headroom_" + inForce + ".qm"))
        QCoreApplication::installTranslator(&words);
    if (inForce != "en" && qt.load("qtbase_" + inForce, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
}

}  // namespace headroom::ui
