@@
expression E;
@@
start(E);
... when strict
    when != bad(E)
- end(E);
