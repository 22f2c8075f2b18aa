// The end of a note, if it is still what the client has seen.
import { util } from '@aws-appsync/utils';

export function request(ctx) {
    return {
        operation: 'DeleteItem',
        key: util.dynamodb.toMapValues({ owner: ctx.identity.sub, id: ctx.args.id }),
        condition: {
            expression: 'version = :seen',
            expressionValues: util.dynamodb.toMapValues({ ':seen': ctx.args.version }),
        },
    };
}

export function response(ctx) {
    if (ctx.error && ctx.error.type === 'DynamoDB:ConditionalCheckFailedException') {
        util.error(`there is no version ${ctx.args.version} of this note: read it again`, 'Conflict');
    }
    if (ctx.error) {
        util.error(ctx.error.message, ctx.error.type);
    }
    return ctx.result;
}
