"""What mapping templates make of a request, and what they can't do."""

from __future__ import annotations

import pytest

from sampy.local.apis.integrations.mapping_templates.faults import BodyFault, TemplateFault
from sampy.local.apis.integrations.mapping_templates.variables import variables_of
from sampy.local.apis.integrations.mapping_templates.velocity import render

BODY = b'{"name": "Tom", "tags": ["a", "b"], "owner": {"id": 5, "note": "it\'s \\"x\\""}, "none": null, "ok": true}'
PARAMETERS = {"path": {"id": "7"}, "querystring": {"id": "8", "page": "2"}, "header": {"Accept": "text/html"}}


def rendered(template: str, body: bytes = BODY) -> str:
    context = {"stage": "Prod", "identity": {"sourceIp": "127.0.0.1"}, "responseOverride": {"header": {}}}
    return render(template, variables_of(body, PARAMETERS, context, {"color": "red"}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("template", "made"),
    [
        ("no variables", "no variables"),
        ("$input.body", BODY.decode()),
        ("$input.json('$.owner.id')", "5"),
        ("$input.json('$.tags')", '["a","b"]'),
        ("$input.json('$.name')", '"Tom"'),
        ("$input.json('$.missing')", '""'),
        ("$input.json('$.tags[*]')", '["a","b"]'),
        ("$input.path('$.owner').id", "5"),
        ("$input.path('$.tags')", '["a","b"]'),
        ("$input.path('$').tags[1]", "b"),
        ("$input.path('$.owner.note')", 'it\'s "x"'),
        ("$input.path('$.ok')", "true"),
        ("$input.path('$.tags').size()", "2"),
        ("$input.path('$.owner').keySet()", "[id, note]"),
        ("#foreach($tag in $input.path('$.tags'))$tag#if($foreach.hasNext),#end#end", "a,b"),
        ("$input.params('id')", "7"),
        ("$input.params('page')", "2"),
        ("$input.params('none')", ""),
        ("$input.params().header.get('Accept')", "text/html"),
        ("#foreach($kind in $input.params().keySet())$kind #end", "path querystring header "),
        ("$context.stage $context.identity.sourceIp", "Prod 127.0.0.1"),
        ("$stageVariables.color ${stageVariables.color}s", "red reds"),
        ("$util.escapeJavaScript($input.path('$.owner.note'))", 'it\\\'s \\"x\\"'),
        ("$util.escapeJavaScript('a\nü')", "a\\n\\u00FC"),
        ('$util.parseJson(\'{"a": {"b": [1, 2]}}\').a.b[1]', "2"),
        ("$util.urlEncode('a b&c')", "a+b%26c"),
        ("$util.urlDecode('a+b%26c')", "a b&c"),
        ("$util.base64Encode('Tom')", "VG9t"),
        ("$util.base64Decode('VG9t')", "Tom"),
        ("$unknown $input.path('$.owner').unknown.deeper().x", " "),
        ("#if(!$unknown)none#end", "none"),
        ("#if($unknown && $unknown.size() > 0)some#{else}none#end", "none"),
        ("#if($input.params('page') == '2')two#elseif(true)other#end", "two"),
        ("#set($n = 7)$n #set($n = $n / 2)$n #set($n = 0 - $n % 2)$n", "7 3 -1"),
        ("#set($text = \"page $input.params('page')\")$text.toUpperCase()", "PAGE 2"),
        ("#set($map = {'a': 1})#set($map.b = 'c')$map", "{a=1, b=c}"),
        ("#set($list = [])#foreach($i in [1..5])#if($i == 4)#break#end#set($x = $list.add($i))#end$list", "[1, 2, 3]"),
        ("#foreach($value in {'a': 1, 'b': 2})$value#end", "12"),
        ("#set($s = 'a-b-c')$s.split('-').get(1) $s.replaceAll('(\\w)-', '$1+') $s.substring(2, 3)", "b a+b+c b"),
        ("#macro(twice $x)$x$x#end#twice('ab')", "abab"),
        ("## a comment\n#* another *#x", "x"),
        ("It costs $5, #1", "It costs $5, #1"),
    ],
)
def test_a_template_makes(template: str, made: str) -> None:
    assert rendered(template) == made


def test_a_body_that_is_not_there_is_an_empty_map() -> None:
    assert rendered("$input.body $input.json('$')", b"") == "{} {}"


def test_a_body_that_is_no_json_may_be_passed_on_but_not_read() -> None:
    assert rendered("$input.body", b"<pet/>") == "<pet/>"
    with pytest.raises(BodyFault):
        rendered("$input.json('$')", b"<pet/>")


@pytest.mark.parametrize(
    "way",
    [
        "$input.__class__",
        "$input.methods",
        "$util.parseJson.__globals__",
        "$context.__class__.__mro__",
        "$context.items",
        "$stageVariables.color.__class__",
        "$input.path('$.tags').__class__.__base__",
        "$input.path('$').get('__class__')",
        "#set($s = 'x')$s.__class__.__init__.__globals__",
        "#set($n = 5)$n.real",
        "#macro(m)#end$m.block",
    ],
)
def test_a_template_reaches_no_attribute_of_python(way: str) -> None:
    assert rendered(way) == ""


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("\n\n$input.path('$').tags.pop()", "line 3: a List has no method pop()"),
        ("#set($s = '{0.__class__}')$s.format($input)", "a String has no method format()"),
        ("$util.__class__()", "this variable has no method __class__()"),
        ("#include('/etc/passwd')", "there is no #include"),
        ("#parse('/etc/passwd')", "there is no #parse"),
        ("#evaluate('$input.body')", "there is no #evaluate"),
        ("x\n#foreach($i in [1..3])", "line 2: it is no Velocity"),
        ("#set($none.x = 1)", "there is no $none to set a part of"),
        ("$input.json('name')", "a path starts with '$'"),
        ("$util.parseJson('{')", "gets what is no JSON"),
        ("#break", "outside of a #foreach"),
        ("#foreach($i in 5)#end", "#foreach takes a list or a map"),
        ("#set($s = 'abc')$s.matches('(')", "the pattern '(' can't be used"),
        ("$input.path('$').tags.get('x')", "get() of a List can't be called like this"),
    ],
)
def test_a_template_that_is_wrong_says_where_and_why(template: str, why: str) -> None:
    with pytest.raises(TemplateFault) as caught:
        rendered(template)
    assert why in str(caught.value)


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("#foreach($i in [1..1001])#end", "more than 1000"),
        ("#foreach($i in [1..999])#foreach($j in [1..999])#foreach($k in [1..999])#end#end#end", "9,000 steps"),
        ("#set($s = 'ab')#foreach($i in [1..999])#set($s = \"$s$s\")#end", "more than 10 MB"),
        ("#set($s = 'ab')#foreach($i in [1..999])#set($s = $s + $s)#end", "longer than 10 MB"),
        ("#set($s = 'ab')#foreach($i in [1..999])#set($s = $s.replace('a', $s))#end", "longer than 10 MB"),
        ("#set($n = 9)#foreach($i in [1..999])#set($n = $n * $n)#end", "larger than Java has them"),
        ("#set($l = [1])#set($x = $l.add($l))$l", "nested too deeply"),
        ("#set($l = [1])#foreach($i in [1..99])#set($l = [$l, $l])#end$l", "longer than 10 MB"),
        ("#macro(f)#f()#end#f()", "nested too deeply"),
        ("#set($s = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')$s.matches('(a|aa)+[bc]')", "can't be used: .* timed out"),
        ("#if(true)" * 3000, "nested too deeply"),
    ],
)
def test_a_template_ends_within_its_limits(template: str, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sampy.local.apis.integrations.mapping_templates.values.MAX_TEXT", 20_000)
    monkeypatch.setattr("sampy.local.apis.integrations.mapping_templates.methods.MAX_TEXT", 20_000)
    monkeypatch.setattr("sampy.local.apis.integrations.mapping_templates.methods._PATTERN_SECONDS", 0.05)
    monkeypatch.setattr("sampy.local.apis.integrations.mapping_templates.library.MAX_TEXT", 20_000)
    monkeypatch.setattr("sampy.local.apis.integrations.mapping_templates.library.MAX_STEPS", 9000)
    with pytest.raises(TemplateFault, match=why):
        rendered(template)


def test_a_line_is_told_again_and_again() -> None:
    for _ in range(2):
        with pytest.raises(TemplateFault, match="line 3: a String has no method shout"):
            rendered("\n".join(("one", "two", "$input.body.shout()")))
