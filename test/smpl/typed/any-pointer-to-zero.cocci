@@
expression *p;
@@
- p == 0
+ p == NULL
