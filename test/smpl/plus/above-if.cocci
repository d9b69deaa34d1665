@@
expression E;
@@
+ check(E);
- if (E) stop();
