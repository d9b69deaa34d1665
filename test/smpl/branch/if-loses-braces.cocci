@@
expression E, X;
@@
- if (E) { drop(X); }
+ if (may(E)) drop(X);
