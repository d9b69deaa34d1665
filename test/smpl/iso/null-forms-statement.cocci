@@
expression E;
@@
- if (E == NULL) fail();
+ if (!E) fail();
