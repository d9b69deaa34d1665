@@
statement list ss;
expression E;
@@
- if (always(E)) { ss }
+ ss
