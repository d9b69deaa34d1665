@@
expression E;
@@
start();
... when != check(E)
- end();
+ stop();
