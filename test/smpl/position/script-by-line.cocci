@r@
position p : script:python() { int(p[0].line) > 4 };
expression e;
@@
- f@p(e)
+ g(e)
