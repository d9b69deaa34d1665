@@
expression E;
@@
 start();
- <+...
- \(one(E);\|two(E);\)
- ...+>
- end();
