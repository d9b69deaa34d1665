@@
identifier f;
fresh identifier g = script:python(f) { f.upper() };
@@
- shout(f)
+ shout(g)
