// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/http/Json.h"

#include "providers/kit/Provider.h"

#include <QJsonDocument>

#include <cmath>

namespace zoneloom {

struct Json::Step
{
    std::shared_ptr<const Step> parent;
    QString key; ///< for the document itself: what it is, for error texts
    qsizetype index = -1;
};

Json Json::parse(const QByteArray& bytes, const QString& what)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error == QJsonParseError::NoError) {
        auto root = std::make_shared<const Step>(Step{nullptr, what, -1});
        return Json(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), root);
    }
    const QByteArray start = bytes.left(512).trimmed();
    // A bare string, number or null is JSON too (RFC 8259 §2), which Qt's parser does not take.
    if (!start.isEmpty() && !start.startsWith('{') && !start.startsWith('[') && !start.startsWith('<')) {
        const QJsonDocument wrapped = QJsonDocument::fromJson('[' + bytes + ']');
        if (wrapped.array().size() == 1)
            return Json(wrapped.array().first(), std::make_shared<const Step>(Step{nullptr, what, -1}));
    }
    if (start.startsWith('<'))
        throw ProviderException(
            Error(ErrorKind::Protocol,
                  QT_TRANSLATE_NOOP("Error", "%1 was answered with a web page or XML, not with JSON."), {what})
                .withAdvice(QT_TRANSLATE_NOOP("Error", "Check the endpoint.")));
    if (start.isEmpty())
        throw ProviderException(
            Error(ErrorKind::Protocol, QT_TRANSLATE_NOOP("Error", "%1 was answered with nothing."), {what}));
    throw ProviderException(Error(ErrorKind::Protocol,
                                  QT_TRANSLATE_NOOP("Error", "%1 was answered with malformed JSON (at byte %2 of %3)."),
                                  {what, QString::number(problem.offset), QString::number(bytes.size())})
                                .withCause(problem.errorString()));
}

Json Json::of(QJsonValue value, const QString& what)
{
    return Json(std::move(value), std::make_shared<const Step>(Step{nullptr, what, -1}));
}

Json Json::operator[](QLatin1String key) const
{
    if (!m_value.isObject() && !isNull())
        refuse(QStringLiteral("expected an object"));
    return Json(m_value.toObject().value(key), std::make_shared<const Step>(Step{m_step, QString(key), -1}));
}

Json Json::operator[](QStringView key) const
{
    if (!m_value.isObject() && !isNull())
        refuse(QStringLiteral("expected an object"));
    return Json(m_value.toObject().value(key), std::make_shared<const Step>(Step{m_step, key.toString(), -1}));
}

Json Json::at(QStringView path) const
{
    Json value = *this;
    const auto keys = path.split(u'.', Qt::SkipEmptyParts);
    for (const QStringView key : keys)
        value = value[key];
    return value;
}

QList<Json> Json::items() const
{
    if (!m_value.isArray())
        refuse(QStringLiteral("expected a list"));
    const QJsonArray array = m_value.toArray();
    QList<Json> items;
    items.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        items += Json(array[i], std::make_shared<const Step>(Step{m_step, {}, i}));
    return items;
}

QList<Json> Json::itemsOrNone() const
{
    return isNull() ? QList<Json>() : items();
}

QList<std::pair<QString, Json>> Json::members() const
{
    if (!m_value.isObject())
        refuse(QStringLiteral("expected an object"));
    const QJsonObject object = m_value.toObject();
    QList<std::pair<QString, Json>> members;
    for (auto it = object.begin(); it != object.end(); ++it)
        members.append({it.key(), Json(it.value(), std::make_shared<const Step>(Step{m_step, it.key(), -1}))});
    return members;
}

QString Json::text() const
{
    if (m_value.isDouble())
        return QString::number(number());
    if (!m_value.isString())
        refuse(QStringLiteral("expected a string"));
    return m_value.toString();
}

QString Json::textOr(const QString& fallback) const
{
    return isNull() ? fallback : text();
}

qint64 Json::number() const
{
    bool isNumber = false;
    qint64 number = 0;
    if (m_value.isString()) {
        number = m_value.toString().toLongLong(&isNumber);
    } else if (m_value.isDouble()) {
        const double real = m_value.toDouble();
        isNumber = std::floor(real) == real;
        number = m_value.toInteger(static_cast<qint64>(real));
    }
    if (!isNumber)
        refuse(QStringLiteral("expected a whole number"));
    return number;
}

qint64 Json::numberOr(qint64 fallback) const
{
    return isNull() ? fallback : number();
}

quint32 Json::ttl() const
{
    const qint64 seconds = number();
    if (seconds < 0 || seconds > 0x7fffffff)
        refuse(QStringLiteral("expected a TTL"));
    return static_cast<quint32>(seconds);
}

bool Json::flag() const
{
    if (m_value.isBool())
        return m_value.toBool();
    const QString word = m_value.isDouble() ? QString::number(m_value.toInteger(-1)) : m_value.toString().toLower();
    if (word == u"1" || word == u"true" || word == u"yes" || word == u"y")
        return true;
    if (word != u"0" && word != u"false" && word != u"no" && word != u"n")
        refuse(QStringLiteral("expected true or false"));
    return false;
}

QStringList Json::texts() const
{
    QStringList texts;
    const QList<Json> all = items();
    for (const Json& item : all)
        texts += item.text();
    return texts;
}

QString Json::path() const
{
    QString path;
    for (const Step* step = m_step.get(); step != nullptr && step->parent; step = step->parent.get()) {
        const QString part = step->index >= 0 ? u'[' + QString::number(step->index) + u']' : step->key;
        path = path.isEmpty() || path.startsWith(u'[') ? QString(part + path) : QString(part + u'.' + path);
    }
    return path;
}

void Json::refuse(const QString& what) const
{
    QString document;
    for (const Step* step = m_step.get(); step != nullptr; step = step->parent.get())
        document = step->key;
    const QString where = path();
    throw ProviderException(Error(ErrorKind::Protocol,
                                  QT_TRANSLATE_NOOP("Error", "%1 was answered with data that make no sense."),
                                  {document})
                                .withCause(where.isEmpty() ? what : QString(where + u": " + what)));
}

} // namespace zoneloom
