@@
identifier b;
expression E;
@@
- if (E) b = true; else b = false;
+ b = E;
