// A new note of who asks.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
    const now = util.time.nowISO8601();
    return {
        operation: 'PutItem',
        key: util.dynamodb.toMapValues({ owner: ctx.identity.sub, id: util.autoUlid() }),
        attributeValues: util.dynamodb.toMapValues({
            title: ctx.stash.title,
            body: ctx.args.body,
            version: 1,
            createdAt: now,
            changedAt: now,
        }),
        condition: { expression: 'attribute_not_exists(id)' },
    };
}

export function response(ctx) {
    if (ctx.error) {
        util.error(ctx.error.message, ctx.error.type);
    }
    return ctx.result;
}
