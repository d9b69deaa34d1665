@@
@@
start();
... when != { a(); b(); }
- end();
