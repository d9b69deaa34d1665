@@
expression E;
@@
- if (E < 0) fail(E);
+ check(E);
