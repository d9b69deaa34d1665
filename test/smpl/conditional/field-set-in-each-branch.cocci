@first@
identifier I, s, fld;
position whole, p;
expression E;
@@
struct I s =@whole { ..., .fld@p = E, ... };

@second@
identifier I, s, first.fld;
position first.whole, p;
expression E;
@@
struct I s =@whole { ..., .fld@p = E, ... };

@script:python@
fld << first.fld;
one << first.p;
two << second.p;
@@
if int(one[0].line) < int(two[0].line):
    print("%s: %s, %s" % (fld, one[0].line, two[0].line))
