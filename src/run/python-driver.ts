/**
 * The program that `python3` runs for a semantic patch's scripts: one JSON request per line on its standard
 * input, one JSON answer per line on a copy of its standard output. Texts are latin1, a character a byte.
 */
export const PYTHON_DRIVER = String.raw`
import io, json, os, sys, traceback, types

wire = os.fdopen(os.dup(1), "w", encoding="ascii", newline="\n")
requests = os.fdopen(os.dup(0), "r", encoding="utf-8")
os.dup2(2, 1)
os.close(0)
os.open(os.devnull, os.O_RDONLY)

LIMIT = int(sys.argv[1])


class TooMuchOutput(BaseException):
    pass


class Bounded(io.TextIOBase):
    def __init__(self):
        self.parts = []
        self.size = 0

    def writable(self):
        return True

    def write(self, text):
        self.size += len(text)
        if self.size > LIMIT:
            raise TooMuchOutput()
        self.parts.append(text)
        return len(text)

    def taken(self):
        text = "".join(self.parts)
        self.parts, self.size = [], 0
        return text


out = sys.stdout = Bounded()
findings = []
state = {"kept": True, "stopped": False, "files": [], "path": ""}


class Location(object):
    def __init__(self, file, current_element, current_element_line, current_element_column,
                 current_element_line_end, current_element_column_end, line, column, line_end, column_end):
        self.file = file
        self.current_element = current_element
        self.current_element_line = current_element_line
        self.current_element_column = current_element_column
        self.current_element_line_end = current_element_line_end
        self.current_element_column_end = current_element_column_end
        self.line = line
        self.column = column
        self.line_end = line_end
        self.column_end = column_end


class Comment(object):
    def __init__(self, before, middle, after):
        self.before = before
        self.middle = middle
        self.after = after


class TermList(str):
    def __new__(cls, expr, elements):
        self = str.__new__(cls, expr)
        self.expr = expr
        self.elements = elements
        return self


def found(form, p, message):
    findings.append({"form": form, "message": str(message), "position": dict(p.__dict__)})


def place(p):
    return "%s::%s" % (p.file, p.line)


def build_report(p, msg):
    return "%s:%s:%s-%s: %s" % (p.file, p.line, p.column, p.column_end, msg)


def print_report(p, msg="ERROR"):
    found("report", p, msg)
    print(build_report(p, msg))


def build_link(p, msg="", color="ovl-face1"):
    return "[[view:%s::face=%s::linb=%s::colb=%s::cole=%s][%s]]" % (
        p.file, color, p.line, p.column, p.column_end, msg or place(p))


def safe(msg):
    return msg.replace("[", "@(").replace("]", ")")


def print_link(p, msg="", color="ovl-face1"):
    found("org", p, msg)
    print(build_link(p, msg, color))


def print_todo(p, msg="", color="ovl-face1"):
    found("org", p, msg)
    print("* TODO " + build_link(p, msg, color))


def print_safe_link(p, msg="", color="ovl-face1"):
    print_link(p, safe(msg), color)


def print_safe_todo(p, msg="", color="ovl-face1"):
    print_todo(p, safe(msg), color)


def print_main(text, ps, color="ovl-face1"):
    for p in ps:
        found("org", p, text)
        print("* TODO " + build_link(p, "%s %s" % (text, place(p)) if text else "", color))


def print_secs(text, ps, color="ovl-face2"):
    for p in ps:
        print(build_link(p, text, color))


def print_sec(text, ps, color="ovl-face2"):
    print_secs(text, ps[:1], color)


class Cocci(object):
    print_main = staticmethod(print_main)
    print_sec = staticmethod(print_sec)
    print_secs = staticmethod(print_secs)

    def include_match(self, kept):
        state["kept"] = bool(kept)

    def exit(self):
        state["stopped"] = True

    def files(self):
        return list(state["files"])

    def cocci_file(self):
        return state["path"]

    def dir(self):
        return os.path.commonpath(state["files"]) if state["files"] else ""

    def has_env_binding(self, rule, name):
        return name in state["bound"]

    def make_ident(self, text):
        return text

    make_expr = make_stmt = make_type = make_listlen = make_pragmainfo = make_ident

    def make_expr_with_env(self, env, text):
        return text

    make_stmt_with_env = make_expr_with_env

    def __getattr__(self, name):
        raise AttributeError("cocci.%s() is not supported" % name)


iterations = []


class Iteration(object):
    def __init__(self):
        self.files, self.rules, self.identifiers = None, [], []

    def set_files(self, files):
        self.files = [str(file) for file in files]

    def add_virtual_rule(self, name):
        self.rules.append(str(name))

    def add_virtual_identifier(self, name, value):
        self.identifiers.append([str(name), str(value)])

    def register(self):
        iterations.append({"files": self.files, "virtualRules": self.rules, "virtualIdentifiers": self.identifiers})


cocci = Cocci()
coccinelle = types.ModuleType("coccinelle")


def module(name, **members):
    made = types.ModuleType(name)
    made.__dict__.update(members)
    sys.modules[name] = made
    return made


coccilib = module(
    "coccilib",
    report=module("coccilib.report", build_report=build_report, print_report=print_report),
    org=module(
        "coccilib.org", build_link=build_link, print_link=print_link, print_safe_link=print_safe_link,
        print_todo=print_todo, print_safe_todo=print_safe_todo,
        print_main=print_main, print_sec=print_sec, print_secs=print_secs),
    elems=module("coccilib.elems", Location=Location, TermList=TermList, Comment=Comment))
sys.modules["coccinelle"] = coccinelle
scope = {"__name__": "__main__", "cocci": cocci, "coccilib": coccilib, "coccinelle": coccinelle, "Cocci": Cocci,
         "Iteration": Iteration}


def value_of(given):
    if given["kind"] == "positions":
        return tuple(Location(**p) for p in given["positions"])
    if given["kind"] == "comments":
        return (Comment(**given["comments"]),)
    if given["kind"] == "list":
        return TermList(given["text"], tuple(given["items"]))
    return given["text"]


def compiled(request, mode):
    code = request["code"]
    if mode == "eval":
        code = "(" + code.strip() + "\n)"
    return compile("\n" * (request["line"] - 1) + code, request["path"], mode)


def as_bytes(text):
    if all(ord(c) < 256 for c in text):
        return text
    return text.encode("utf-8", "surrogateescape").decode("latin1")


def perform(request):
    state.update(kept=True, stopped=False, files=request["files"], path=request["path"])
    state["bound"] = set(v["name"] for v in request["variables"])
    del findings[:], iterations[:]
    for variable in request["variables"]:
        value = value_of(variable["value"])
        scope[variable["name"]] = value
        setattr(coccinelle, variable["name"], value)
    for name in request["outputs"]:
        coccinelle.__dict__.pop(name, None)
    if request["role"] in ("constraint", "identifier"):
        value = eval(compiled(request, "eval"), scope)
        return bool(value) if request["role"] == "constraint" else as_bytes(str(value))
    exec(compiled(request, "exec"), scope)
    return None


def place_of(error, path):
    if isinstance(error, SyntaxError) and error.filename == path:
        return error.lineno
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    return lines[-1] if lines else None


def answer(request):
    try:
        value = perform(request)
    except TooMuchOutput:
        out.taken()
        return {"error": "it printed more than %d characters" % LIMIT}
    except BaseException as error:
        said = "%s: %s" % (type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
        return {"error": as_bytes(said), "line": place_of(error, request["path"]), "printed": as_bytes(out.taken())}
    outputs = {}
    for name in request["outputs"]:
        if name in coccinelle.__dict__:
            outputs[name] = as_bytes(str(coccinelle.__dict__[name]))
    for finding in findings:
        finding["message"] = as_bytes(finding["message"])
    return {"kept": state["kept"], "stopped": state["stopped"], "value": value, "outputs": outputs,
            "findings": findings, "printed": as_bytes(out.taken()), "iterations": iterations}


for line in requests:
    wire.write(json.dumps(answer(json.loads(line))) + "\n")
    wire.flush()
`;
