@@
identifier x;
type T;
@@
start();
... when != T x;
- end();
