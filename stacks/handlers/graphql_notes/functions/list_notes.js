// A page of somebody's notes, the newest first: their ids begin with the time at which they were made.
import { util } from '@aws-appsync/utils';

const LONGEST_PAGE = 100;

export function request(ctx) {
    const { limit, nextToken } = ctx.args;
    if (limit < 1 || limit > LONGEST_PAGE) {
        util.error(`ask for 1 to ${LONGEST_PAGE} notes`, 'BadPage');
    }
    return {
        operation: 'Query',
        query: {
            expression: '#owner = :owner',
            expressionNames: { '#owner': 'owner' },
            expressionValues: util.dynamodb.toMapValues({ ':owner': ctx.identity.sub }),
        },
        scanIndexForward: false,
        limit,
        nextToken,
    };
}

export function response(ctx) {
    if (ctx.error) {
        util.error(ctx.error.message, ctx.error.type);
    }
    return { notes: ctx.result.items, nextToken: ctx.result.nextToken };
}
