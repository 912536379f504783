// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/typed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

QString canonicalNumber(const QString& token, const QLocale& locale)
{
    const QString point = locale.decimalPoint(), group = locale.groupSeparator();
    QString number = token;
    if (number.contains(group) && (group == "." || group == ",")) {
        // Groups only if all parts after the first have three digits and the first is not a lone zero.
        const QString whole = number.section(point, 0, 0);
        const QStringList parts = whole.split(group);
        bool grouped = !parts.front().isEmpty() && parts.front().size() <= 3 && parts.front() != "0";
        for (qsizetype i = 1; i < parts.size(); ++i)
            grouped = grouped && parts[i].size() == 3;
        if (grouped)
            number.remove(group);
        else if (parts.size() == 2 && !number.contains(point))
            return number.replace(group, ".");
    }
    return number.replace(point, ".");
}

}  // namespace

QString canonicalNumbers(const QString& typed, const QLocale& locale)
{
    static const QRegularExpression numbers("[0-9][0-9.,]*|[.,][0-9]+");
    QString text = typed;
    // Spaces that look like digits' separators but break a number: no-break, thin, narrow no-break; and the true minus.
    text.replace(QRegularExpression("(?<=[0-9])[\\x{00a0}\\x{2009}\\x{202f}'\\x{2019}](?=[0-9]{3})"), "");
    text.replace(QChar(0x00a0), ' ').replace(QChar(0x202f), ' ').replace(QChar(0x2212), '-');
    QString out;
    qsizetype at = 0;
    for (auto match = numbers.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        out += text.mid(at, one.capturedStart() - at) + canonicalNumber(one.captured(), locale);
        at = one.capturedEnd();
    }
    return out + text.mid(at);
}

QString localNumber(const QString& canonical, const QString& unit, const QLocale& locale)
{
    bool plain = false;
    const double value = canonical.toDouble(&plain);
    // Of what is written with an exponent, whole numbers that can still be read are told in full: 10^12 tokens.
    const bool exponent = canonical.contains('e');
    const bool readable = std::abs(value) >= 1e6 && std::abs(value) < 1e15 && std::floor(value) == value;
    if (!plain || (exponent && !readable))
        return canonical;
    static const QRegularExpression currency("^[A-Z]{3}(/|$)");
    const bool money = currency.match(unit).hasMatch();
    const int written = canonical.contains('.') && !exponent
                            ? static_cast<int>(canonical.size() - canonical.indexOf('.') - 1)
                            : 0;
    const int whole = value == 0 ? 1 : static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    int decimals = std::clamp(6 - whole, 0, written);
    if (money && written > 0)
        decimals = std::max(decimals, 2);
    QString text = QString::number(value, 'f', decimals);
    // Rounding may leave zeros that say nothing.
    while (text.contains('.') && text.endsWith('0') && !(money && text.size() - text.indexOf('.') <= 3))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    const int left = text.contains('.') ? static_cast<int>(text.size() - text.indexOf('.') - 1) : 0;
    return locale.toString(value, 'f', left);
}

QString withUnit(const QString& canonical, const QString& unit)
{
    static const QRegularExpression bare("^=?[-+*/(). _0-9]*[0-9)][ ]?[kMGTP]?$");
    return !unit.isEmpty() && bare.match(canonical).hasMatch() ? canonical + ' ' + unit : canonical;
}

}  // namespace headroom::ui
