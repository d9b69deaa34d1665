@@
expression e;
@@
- same(
e
- )
