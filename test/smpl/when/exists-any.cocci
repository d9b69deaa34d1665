@@
expression E;
@@
start(E);
... when exists
    when any
- end(E);
