@initialize:python@
@@
def loud(s):
    return s.upper()

@@
identifier f;
fresh identifier g = script:python(f) { loud(f) };
@@
- shout(f)
+ shout(g)
