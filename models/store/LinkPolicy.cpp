// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/store/LinkPolicy.h"

namespace zoneloom {

QString toText(LinkPolicy policy)
{
    switch (policy) {
    case LinkPolicy::Auto:
        return QStringLiteral("auto");
    case LinkPolicy::Approve:
        return QStringLiteral("approve");
    case LinkPolicy::Observe:
        break;
    }
    return QStringLiteral("observe");
}

QString toText(OnDrift onDrift)
{
    switch (onDrift) {
    case OnDrift::Wait:
        return QStringLiteral("wait");
    case OnDrift::Push:
        return QStringLiteral("push");
    case OnDrift::Adopt:
        break;
    }
    return QStringLiteral("adopt");
}

Result<LinkPolicy> linkPolicyFromText(QStringView text)
{
    for (const LinkPolicy policy : {LinkPolicy::Auto, LinkPolicy::Approve, LinkPolicy::Observe}) {
        if (text == toText(policy))
            return policy;
    }
    return fail(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "'%1' is no policy; it is one of auto, approve, observe."),
                {text.toString()});
}

Result<OnDrift> onDriftFromText(QStringView text)
{
    for (const OnDrift onDrift : {OnDrift::Wait, OnDrift::Push, OnDrift::Adopt}) {
        if (text == toText(onDrift))
            return onDrift;
    }
    return fail(ErrorKind::Usage,
                QT_TRANSLATE_NOOP("Error", "'%1' says nothing about drift; it is one of wait, push, adopt."),
                {text.toString()});
}

} // namespace zoneloom
