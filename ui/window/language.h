// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace headroom::ui {

/// The language of words and the locale of numbers, dates, money and paper. Switches while the program runs.
class Language {
public:
    /// "en", "de", "it".
    static QStringList codes();
    /// In its own words: "Deutsch".
    static QString name(const QString& code);
    static QString current();
    /// The user's choice, else HEADROOM_LANGUAGE, else the system's if it is one of ours, else English.
    static QString preferred();
    /// Installs the translators and the default locale; widgets hear QEvent::LanguageChange.
    static void apply(const QString& code);
    static void remember(const QString& code);
};

}  // namespace headroom::ui
