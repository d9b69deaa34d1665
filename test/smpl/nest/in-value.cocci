@@
expression x, E;
@@
- x = <+... old(E) ...+>;
+ x = E;
