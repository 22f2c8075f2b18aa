// Refuses what is no note, before anything is written. It asks no data source.
import { util } from '@aws-appsync/utils';

const LONGEST_TITLE = 200;
const LONGEST_BODY = 50000;

export function request(ctx) {
    const title = ctx.args.title.trim();
    if (title.length < 1 || title.length > LONGEST_TITLE) {
        util.error(`send a title of 1 to ${LONGEST_TITLE} characters`, 'BadNote');
    }
    if (ctx.args.body.length > LONGEST_BODY) {
        util.error(`send a body of ${LONGEST_BODY} characters at most`, 'BadNote');
    }
    // What the next function of the pipeline finds.
    ctx.stash.title = title;
    return { payload: null };
}

export function response(ctx) {
    return ctx.result;
}
