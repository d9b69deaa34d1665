@@
expression x, E;
@@
* x = old(E)
