@@
expression e1, e2;
@@
- likely(e1 && e2)
+ likely(e1) && likely(e2)
