// The statistics of a note. AppSync asks for those of all notes of a page with one call of the Lambda function.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
    return { operation: 'BatchInvoke', payload: { body: ctx.source.body } };
}

export function response(ctx) {
    if (ctx.error) {
        util.error(ctx.error.message, ctx.error.type);
    }
    return ctx.result;
}
