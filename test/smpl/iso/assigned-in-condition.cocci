@@
expression x, E;
@@
- if ((x = E) == NULL) return ERR;
+ x = E;
+ if (x == NULL) return ERR;
