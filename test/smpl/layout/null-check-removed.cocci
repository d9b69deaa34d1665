@@
expression E;
@@
- if (E) {
-   release(E);
- }
+ release(E);
